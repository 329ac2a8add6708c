export function BackLink({ href, text = 'Back' }: { readonly href: string; readonly text?: string }) {
	return (
		<a href={href} className="govuk-back-link">
			{text}
		</a>
	);
}
