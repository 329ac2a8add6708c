import type { ReactNode } from 'react';
import type { ChartLayout } from '../../domain/chart/chart-layout.ts';
import { Details } from '../govuk/details.tsx';
import { ScrollBox } from '../govuk/scroll-box.tsx';
import { Table } from '../govuk/table.tsx';
import { ChartSvg } from './chart-svg.tsx';

interface ChartProps {
	/** Unique on the page. */
	readonly id: string;
	readonly layout: ChartLayout;
	readonly headingLevel?: 2 | 3 | 4;
	/** The table stands open below the chart rather than folded away. */
	readonly tableOpen?: boolean;
	/** The page draws the figures in a table of its own below. */
	readonly tableElsewhere?: boolean;
	/** What must be read with the chart: coverage, "too few points to call a trend". */
	readonly children?: ReactNode;
}

/** A chart under a title that says what it shows, with the table of its figures. */
export function Chart({ id, layout, headingLevel = 3, tableOpen, tableElsewhere, children }: ChartProps) {
	const Heading = `h${headingLevel}` as const;
	const figures = tableElsewhere ? null : layout.table;
	const table = figures && (
		<Table
			id={`${id}-table`}
			caption={figures.caption}
			small
			wide
			columns={figures.header.map((text, index) => ({ text, numeric: index > 0 }))}
			rows={figures.rows.map((cells, index) => ({ key: `${index} ${cells[0]}`, cells }))}
		/>
	);
	return (
		<div className="portal-chart">
			<Heading className="govuk-heading-s" id={`${id}-title`}>
				{layout.title}
			</Heading>
			<chart-values data-along={layout.marks.some((mark) => mark.kind === 'point') ? 'x' : 'y'}>
				<ScrollBox labelledBy={`${id}-title`}>
					<ChartSvg id={id} layout={layout} />
				</ScrollBox>
			</chart-values>
			{children}
			{table === null || tableOpen ? table : <Details summary="Show the figures as a table">{table}</Details>}
		</div>
	);
}
