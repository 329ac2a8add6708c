import { Table } from '../../components/govuk/table.tsx';
import type { AnswersView } from './answers-view.ts';

interface AnswersProps {
	readonly answers: AnswersView;
	/** Where a section can be changed; none where it cannot. */
	readonly changeHref?: (section: string) => string;
}

/** What a return says, section by section. */
export function Answers({ answers, changeHref }: AnswersProps) {
	return (
		<>
			{answers.sections.map(({ key, label, tables, answers: given }) => (
				<section key={key} aria-labelledby={`section-${key}`} className="portal-block portal-answers">
					<h2 className="govuk-heading-m" id={`section-${key}`}>
						{label}{' '}
						{changeHref ? (
							<a
								className="govuk-link govuk-!-font-size-19 govuk-!-font-weight-regular"
								href={changeHref(key)}
							>
								Change<span className="govuk-visually-hidden">{` ${label}`}</span>
							</a>
						) : null}
					</h2>
					{tables.map((table) => (
						<Table
							key={table.id}
							id={table.id}
							caption={table.caption}
							columns={[{ text: table.rowsAre }, ...table.columns.map((text) => ({ text, numeric: true }))]}
							rows={table.rows.map(({ key: row, group, head, cells }) => ({
								key: row,
								group,
								cells: [head, ...cells],
							}))}
							small
							wide
						/>
					))}
					{key === 'narrative' && given.length === 0 ? (
						<p className="govuk-body">No narrative was written.</p>
					) : null}
					{given.map(({ question, words }) => (
						<div key={question}>
							<h3 className="govuk-heading-s">{question}</h3>
							<p className="govuk-body portal-written">{words}</p>
						</div>
					))}
				</section>
			))}
		</>
	);
}
