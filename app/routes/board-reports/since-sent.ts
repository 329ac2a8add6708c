import { type CellView, only, type RecordBlock, said, words } from '../../components/layout/record-view.ts';
import { monthsLabel } from '../../domain/calendar/period-label.ts';
import { listWords, plural } from '../../domain/text/list-words.ts';
import type { BoardReportShown } from '../../operations/board-report/show-board-report.ts';

const MOST = 30;

/** What has changed under the words since they were sent for approval. */
export function sinceSent({ since, report, row }: BoardReportShown): readonly RecordBlock[] {
	if (since === null) return [];
	const { returns, figures, sections } = since;
	const returned = returns.map(
		({ returnId, submission, period }): CellView => ({
			href: `/returns/${returnId}/versions/${submission}`,
			text: `Version ${submission} of a return for ${period === row.period.number ? monthsLabel(row.period) : `contract quarter ${period}`}`,
		}),
	);
	return [
		{
			kind: 'important',
			id: 'since-sent',
			heading: 'The report has changed since it was sent',
			words: `Its words are as they were. ${listWords([
				...(returns.length === 0
					? []
					: [`${plural(returns.length, 'return has', 'returns have')} been accepted since`]),
				...(figures.length === 0
					? []
					: [`${plural(figures.length, 'figure reads', 'figures read')} otherwise`]),
				...(sections.length === 0
					? []
					: [`${plural(sections.length, 'section has', 'sections have')} changed`]),
			])}.`,
			items: returned,
		},
		...only(figures.length > 0 && report !== null, {
			kind: 'table',
			table: {
				id: 'since-sent-figures',
				caption: 'Figures that read otherwise',
				columns: ['Figure', 'Period', 'When it was sent', 'Now'].map(words),
				rows: figures.slice(0, MOST).map(({ name, when, was, is }, index) => ({
					key: String(index),
					cells: [name, when, was, is],
				})),
				...(figures.length > MOST
					? { says: [`${plural(figures.length - MOST, 'other figure')} changed too.`] }
					: {}),
			},
		}),
		...only(sections.length > 0, ...said(`Sections to read again: ${listWords(sections)}.`)),
	];
}
