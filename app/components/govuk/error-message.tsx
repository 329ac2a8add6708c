interface ErrorMessageProps {
	readonly id?: string;
	readonly children: string;
}

/** What is wrong with one field, in words. Read out with "Error:" before it. */
export function ErrorMessage({ id, children }: ErrorMessageProps) {
	return (
		<p id={id} className="govuk-error-message">
			<span className="govuk-visually-hidden">Error:</span> {children}
		</p>
	);
}
