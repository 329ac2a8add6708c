export interface Crumb {
	readonly text: string;
	/** None for the page itself. */
	readonly href?: string;
}

export function Breadcrumbs({ items }: { readonly items: readonly Crumb[] }) {
	return (
		<nav className="govuk-breadcrumbs govuk-breadcrumbs--collapse-on-mobile" aria-label="Breadcrumb">
			<ol className="govuk-breadcrumbs__list">
				{items.map((item) =>
					item.href === undefined ? (
						<li key={item.text} className="govuk-breadcrumbs__list-item" aria-current="page">
							{item.text}
						</li>
					) : (
						<li key={item.href} className="govuk-breadcrumbs__list-item">
							<a className="govuk-breadcrumbs__link" href={item.href}>
								{item.text}
							</a>
						</li>
					),
				)}
			</ol>
		</nav>
	);
}
