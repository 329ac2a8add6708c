import { listWords } from '../../text/list-words.ts';
import type { Material } from '../material.ts';
import type { ReportSection } from '../report-block.ts';
import { paragraph, section, starNote, table } from '../write-blocks.ts';
import { ACTIVITY_COLUMNS, activityRow } from './write-activity.ts';

/** What the programme counts beside people and partners: training, work with communities. No section where it counts nothing of the kind. */
export function writeOtherWork({ activity }: Material): readonly ReportSection[] {
	const told = activity.filter(({ section: topic }) => topic === 'other-work');
	if (told.length === 0) return [];
	const stocks = told.filter(({ isStock, partOf }) => isStock && partOf === null).map(({ label }) => label);
	const longer = told.some(({ frequency }) => frequency !== 'quarterly');
	const intro = [
		'The service specification of this programme asks providers to count this work as well.',
		...(stocks.length === 0
			? []
			: [`Counted on the last day of the quarter and not added over time: ${listWords(stocks)}.`]),
		...(longer
			? ['Where a row says half-year or year, its figure covers the months up to the end of the quarter.']
			: []),
	];
	const rows = told.map(activityRow);
	return [
		section(1, 'other-work', 'Other work', [
			paragraph(intro.join(' ')),
			table('table-other-work', 'Other work', ACTIVITY_COLUMNS, rows, starNote(rows)),
		]),
	];
}
