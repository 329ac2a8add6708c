import { Chart } from '../../components/chart/chart.tsx';
import { Details } from '../../components/govuk/details.tsx';
import { InsetText } from '../../components/govuk/inset-text.tsx';
import { CoverageNote } from '../../components/words/coverage-note.tsx';
import { RatingTag } from '../../components/words/rating-tag.tsx';
import type { KpiBlock } from './kpi-block.ts';
import { QuartersTable } from './quarters-table.tsx';
import { ValueTable } from './value-table.tsx';

/** A KPI: its sentence, its result, what to know beside it, its chart and the table behind the chart. */
export function KpiBlockSection({
	block,
	heading,
}: {
	readonly block: KpiBlock;
	readonly heading: 'link' | 'text';
}) {
	const table = {
		id: `${block.key}-table`,
		caption: `${block.name}, by quarter`,
		rows: block.rows,
		empty: 'The quarters will be listed here when the first return has been accepted.',
	};
	return (
		<section aria-labelledby={`${block.key}-heading`}>
			<h2 className="govuk-heading-m" id={`${block.key}-heading`}>
				{heading === 'link' ? (
					<a className="govuk-link" href={block.href}>
						{block.name}
					</a>
				) : (
					block.name
				)}
			</h2>
			{block.headline === null ? (
				<p className="govuk-body">
					There is no figure yet. It will stand here when the first return that asks for it has been accepted.
				</p>
			) : (
				<>
					<p className="govuk-body">{block.headline.sentence}</p>
					<p className="govuk-body-l">
						<strong>{block.headline.result}</strong> <RatingTag rating={block.headline.row.rating} />
					</p>
					<p className="govuk-hint">{`${block.headline.rests}. Target: ${block.headline.row.target}.`}</p>
					<CoverageNote complete={block.headline.row.complete}>{block.headline.row.coverage}</CoverageNote>
				</>
			)}
			{block.attention === null && block.provisional.length === 0 ? null : (
				<InsetText>
					{block.attention === null ? null : <p className="govuk-body">{block.attention}</p>}
					{block.provisional.map((words) => (
						<p key={words} className="govuk-body">
							{words}
						</p>
					))}
				</InsetText>
			)}
			{block.note === '' ? null : <p className="govuk-body">{block.note}</p>}
			<Chart id={`${block.key}-chart`} layout={block.chart} />
			{heading === 'text' ? (
				<ValueTable rowsAre="Quarter" {...table} />
			) : (
				<Details summary={`Show ${block.name.toLowerCase()} by quarter as a table`}>
					<QuartersTable {...table} />
				</Details>
			)}
			{block.earlier === 0 ? null : (
				<p className="govuk-body">
					<a
						className="govuk-link"
						href={block.href}
					>{`See ${block.earlier} earlier quarters of ${block.name.toLowerCase()}`}</a>
				</p>
			)}
		</section>
	);
}
