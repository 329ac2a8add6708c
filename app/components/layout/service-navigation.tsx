import { classNames } from '../govuk/class-names.ts';
import type { MenuRow, NavigationLink } from './chrome.ts';

/**
 * The ways into the portal for this person, and under them the pages of where they are. Nothing where there are none. On a phone both
 * rows are folded behind one "Menu": whether it is open is the browser's own to know, and the style sheet's to obey.
 */
export function ServiceNavigation({ rows }: { readonly rows: readonly MenuRow[] }) {
	if (rows.length === 0) return null;
	return (
		<nav aria-label="Menu" className="portal-menu">
			<details className="portal-menu__fold">
				<summary className="govuk-width-container portal-menu__button">Menu</summary>
			</details>
			<div className="portal-menu__rows">
				{rows.map(({ label, links }, index) => (
					<div
						key={label}
						className={classNames('govuk-service-navigation', index > 0 && 'portal-menu__second')}
					>
						<div className="govuk-width-container">
							<div className="govuk-service-navigation__container">
								<ul className="govuk-service-navigation__list" aria-label={label}>
									{links.map((link) => (
										<Item key={link.href} link={link} />
									))}
								</ul>
							</div>
						</div>
					</div>
				))}
			</div>
		</nav>
	);
}

function Item({ link: { href, text, current } }: { readonly link: NavigationLink }) {
	return (
		<li
			className={classNames(
				'govuk-service-navigation__item',
				current !== null && 'govuk-service-navigation__item--active',
			)}
		>
			<a className="govuk-service-navigation__link" href={href} aria-current={current ?? undefined}>
				{current === null ? (
					text
				) : (
					<strong className="govuk-service-navigation__active-fallback">{text}</strong>
				)}
			</a>
		</li>
	);
}
