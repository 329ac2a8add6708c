import type { ReportCell, ReportParagraph, ReportTable } from '../../domain/board-report/report-block.ts';
import { Chart } from '../chart/chart.tsx';
import { Details } from '../govuk/details.tsx';
import { InsetText } from '../govuk/inset-text.tsx';
import { Table } from '../govuk/table.tsx';
import { RatingTag } from '../words/rating-tag.tsx';
import type { BlockView, SectionView } from './document-view.ts';

interface ReportSectionProps {
	readonly section: SectionView;
	/** Its tables are folded up under their captions: those of the appendix, which stand for reference. */
	readonly folded?: boolean;
}

/** A heading with its numbered paragraphs, tables and charts. */
export function ReportSection({ section, folded = false }: ReportSectionProps) {
	const Heading = section.level === 1 ? 'h2' : 'h3';
	return (
		<section className="portal-report__section" aria-labelledby={`section-${section.id}`}>
			<Heading
				className={section.level === 1 ? 'govuk-heading-m' : 'govuk-heading-s'}
				id={`section-${section.id}`}
			>
				{section.heading}
			</Heading>
			{section.blocks.map((block, index) => (
				<Block key={index} block={block} folded={folded} under={section.level} />
			))}
		</section>
	);
}

function Block({
	block,
	folded,
	under,
}: {
	readonly block: BlockView;
	readonly folded: boolean;
	/** The level of the section's heading, under which a chart has the next. */
	readonly under: SectionView['level'];
}) {
	switch (block.kind) {
		case 'paragraph':
			return <Paragraph paragraph={block} />;
		case 'statement':
			return (
				<InsetText>
					<strong>{block.text}</strong>
				</InsetText>
			);
		case 'table':
			return folded ? (
				<Details id={block.id} summary={block.caption}>
					<Figures table={{ ...block, id: `${block.id}-figures` }} captionHidden />
				</Details>
			) : (
				<Figures table={block} />
			);
		case 'chart':
			return (
				<Chart id={block.id} layout={block.layout} headingLevel={under === 1 ? 3 : 4} tableElsewhere>
					<p className="govuk-body-s">
						<a className="govuk-link" href={`#${block.tableId}`}>
							{block.source}
						</a>
					</p>
				</Chart>
			);
	}
}

/** The number is text, so that it is read out, copied and found: members say "paragraph 14". */
function Paragraph({
	paragraph: { number, lead, text, bullets, rating, ratingWords },
}: {
	readonly paragraph: ReportParagraph;
}) {
	return (
		<div className="portal-report__paragraph" id={`paragraph-${number}`}>
			<span className="govuk-body portal-report__number">{`${number}.`}</span>
			<div>
				{text === '' && lead === null ? null : (
					<p className="govuk-body">
						{lead === null ? null : <strong>{lead} </strong>}
						{text}
						{rating === null ? null : (
							<>
								{' '}
								<RatingTag rating={rating} said={ratingWords} />
							</>
						)}
					</p>
				)}
				{bullets.length === 0 ? null : (
					<ul className="govuk-list govuk-list--bullet">
						{bullets.map((bullet, index) => (
							<li key={index}>{bullet}</li>
						))}
					</ul>
				)}
			</div>
		</div>
	);
}

function Figures({
	table,
	captionHidden,
}: {
	readonly table: ReportTable;
	readonly captionHidden?: boolean;
}) {
	return (
		<>
			<Table
				id={table.id}
				caption={table.caption}
				captionHidden={captionHidden}
				small
				wide
				columns={table.columns.map(({ heading, holds }) => ({ text: heading, numeric: holds === 'numbers' }))}
				rows={table.rows.map(({ cells, total }, index) => ({
					key: `${index}`,
					cells: cells.map(cellOf),
					total,
				}))}
			/>
			{table.note === null ? null : <p className="govuk-body-s portal-report__note">{table.note}</p>}
		</>
	);
}

const cellOf = ({ text, rating }: ReportCell) =>
	rating === null ? text : <RatingTag rating={rating} said={text} />;
