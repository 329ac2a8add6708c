import { InsetText } from '../../components/govuk/inset-text.tsx';
import type { FindingLine } from './draft-answers.ts';

interface LinesSummaryProps {
	readonly title: string;
	readonly lines: readonly FindingLine[];
	/** After a refusal it is an error summary; before, a list of what is still to do. */
	readonly isError: boolean;
}

/** Links to boxes that stand on other pages, which the error summary of one page cannot reach. */
export function LinesSummary({ title, lines, isError }: LinesSummaryProps) {
	if (lines.length === 0 && !isError) return null;
	const list = (
		<ul className={isError ? 'govuk-list govuk-error-summary__list' : 'govuk-list govuk-list--bullet'}>
			{lines.map(({ href, text }) => (
				<li key={`${href} ${text}`}>
					<a className={isError ? undefined : 'govuk-link'} href={href}>
						{text}
					</a>
				</li>
			))}
		</ul>
	);
	if (!isError)
		return (
			<InsetText>
				<h2 className="govuk-heading-s">{title}</h2>
				{list}
			</InsetText>
		);
	return (
		<div className="govuk-error-summary" tabIndex={-1} autoFocus>
			<div role="alert">
				<h2 className="govuk-error-summary__title">{title}</h2>
				<div className="govuk-error-summary__body">{list}</div>
			</div>
		</div>
	);
}
