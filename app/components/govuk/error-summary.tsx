import { fieldId } from './field-id.ts';

export interface SummaryError {
	readonly text: string;
	/** Name of the field to go to; none where the whole page is meant. */
	readonly name?: string;
	/** Id of the control, where it was not made from the name (a date's first box). */
	readonly id?: string;
	/** The page to go to, where it is not this one. */
	readonly href?: string;
}

interface ErrorSummaryProps {
	readonly errors: readonly SummaryError[];
	readonly title?: string;
}

/** Every error of the page, each a link to its field. Nothing where there are none. `autofocus` moves to it without a script. */
export function ErrorSummary({ errors, title = 'There is a problem' }: ErrorSummaryProps) {
	if (errors.length === 0) return null;
	return (
		<div className="govuk-error-summary" tabIndex={-1} autoFocus>
			<div role="alert">
				<h2 className="govuk-error-summary__title">{title}</h2>
				<div className="govuk-error-summary__body">
					<ul className="govuk-list govuk-error-summary__list">
						{errors.map((error) => {
							const target = targetOf(error);
							return (
								<li key={`${target} ${error.text}`}>
									{target === undefined ? error.text : <a href={target}>{error.text}</a>}
								</li>
							);
						})}
					</ul>
				</div>
			</div>
		</div>
	);
}

function targetOf({ id, name, href }: SummaryError): string | undefined {
	if (id !== undefined) return `#${id}`;
	return name === undefined ? href : `#${fieldId(name)}`;
}
