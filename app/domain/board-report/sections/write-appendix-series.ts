import type { Evidence } from '../../kpi/kpi-value.ts';
import { unratedWord } from '../../kpi/unrated-word.ts';
import { intervalWords } from '../kpi-chart.ts';
import type { Material } from '../material.ts';
import type { ReportRow, ReportSection, ReportTable } from '../report-block.ts';
import type { ReportedKpi, ReportedValue } from '../reported-kpi.ts';
import {
	numbers,
	paragraph,
	ratingCell,
	row,
	section,
	starNote,
	starredWords,
	table,
	words,
} from '../write-blocks.ts';
import { denominatorOf, numeratorOf } from './write-performance.ts';

/** The table behind each chart, with what the text leaves out: intervals, evidence, and which figures are incomplete. */
export function writeSeriesAppendix({ kpis }: Material): ReportSection {
	const told = kpis.filter((kpi) => kpi.series.length > 1);
	const intro =
		'The interval beside a share is the 95% Wilson interval: if the same service had worked with other people, the percentage could easily have been anywhere between the two. Where the target lies inside it, the figures are too few to conclude that the service is above or below its target, and the column “against target” says “too few”.';
	return section(1, 'appendix-series', 'Appendix A: figures by quarter', [
		paragraph(intro),
		...told.map(seriesTable),
	]);
}

export const seriesTableId = (kpi: ReportedKpi): string => `table-${kpi.key}-series`;

function seriesTable(kpi: ReportedKpi): ReportTable {
	const shares = kpi.series.some((value) => value.figure.unit === 'share');
	const rows = kpi.series.map((value) => seriesReportRow(value, shares));
	const { earlierToDate = null } = kpi;
	const earlier =
		earlierToDate === null
			? []
			: [{ ...earlierToDate, when: `${earlierToDate.when}, by the earlier definition` }];
	const totals = [...earlier, ...(kpi.toDate === null ? [] : [kpi.toDate])];
	const toDate = totals
		.filter(({ figure }) => figure.cohorts.length > 1)
		.map((total) => ({ ...seriesReportRow(total, shares), total: true }));
	const columns = shares
		? [
				words('Period', 2.55),
				numbers('Figures', 1.3),
				numbers('Result', 1.1),
				numbers('95% interval', 1.8),
				words('Against target', 1.35),
				words('Rating', 2.15),
			]
		: [words('Period', 3), numbers('Result', 1.5), numbers('Target', 1.5), words('Rating', 2)];
	const all = [...rows, ...toDate];
	const notes = [kpi.definitionChanged, starNote(all)].filter((note) => note !== null);
	return table(
		seriesTableId(kpi),
		`${kpi.name} by quarter`,
		columns,
		all,
		notes.length === 0 ? null : notes.join(' '),
	);
}

/** In few words, because the column is narrow: the paragraph above says what they mean. */
const AGAINST_TARGET: Readonly<Record<Evidence, string>> = {
	'above-target': 'above',
	'below-target': 'below',
	'too-few-to-conclude': 'too few',
	none: '–',
};

function seriesReportRow(value: ReportedValue, shares: boolean): ReportRow {
	const { figure, when, targetWords } = value;
	const rating = ratingCell(figure.rating);
	if (!shares) return row([when, starredWords(value), targetWords, rating]);
	const parts = figure.denominator === null ? '–' : `${numeratorOf(value)} of ${denominatorOf(value)}`;
	const against =
		unratedWord(figure.status) ?? (figure.evidence === null ? '–' : AGAINST_TARGET[figure.evidence]);
	return row([when, parts, starredWords(value), intervalWords(value), against, rating]);
}
