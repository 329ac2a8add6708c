const LINKS = [
	{ href: '/accessibility-statement', text: 'Accessibility statement' },
	{ href: '/privacy', text: 'Privacy' },
	{ href: '/can-i-refer', text: 'Can I refer?' },
	{ href: '/open-tenders', text: 'Tenders' },
	{ href: '/cookies', text: 'Cookies' },
] as const;

export function PortalFooter() {
	return (
		<div className="govuk-footer">
			<div className="govuk-width-container">
				<div className="govuk-footer__meta">
					<div className="govuk-footer__meta-item govuk-footer__meta-item--grow">
						<h2 className="govuk-visually-hidden">Support links</h2>
						<ul className="govuk-footer__inline-list">
							{LINKS.map((link) => (
								<li key={link.href} className="govuk-footer__inline-list-item">
									<a className="govuk-footer__link" href={link.href}>
										{link.text}
									</a>
								</li>
							))}
						</ul>
					</div>
				</div>
			</div>
		</div>
	);
}
