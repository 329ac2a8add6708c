import { classNames } from '../govuk/class-names.ts';
import type { NavigationLink } from './chrome.ts';

/** The ways into the portal for this person. Nothing where there are none. */
export function ServiceNavigation({ links }: { readonly links: readonly NavigationLink[] }) {
	if (links.length === 0) return null;
	return (
		<div className="govuk-service-navigation">
			<div className="govuk-width-container">
				<div className="govuk-service-navigation__container">
					<nav aria-label="Menu" className="govuk-service-navigation__wrapper">
						<ul className="govuk-service-navigation__list">
							{links.map((link) => (
								<li
									key={link.href}
									className={classNames(
										'govuk-service-navigation__item',
										link.current && 'govuk-service-navigation__item--active',
									)}
								>
									<a
										className="govuk-service-navigation__link"
										href={link.href}
										aria-current={link.current ? 'page' : undefined}
									>
										{link.current ? (
											<strong className="govuk-service-navigation__active-fallback">{link.text}</strong>
										) : (
											link.text
										)}
									</a>
								</li>
							))}
						</ul>
					</nav>
				</div>
			</div>
		</div>
	);
}
