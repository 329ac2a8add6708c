import { only, type RecordBlock, words } from '../../../components/layout/record-view.ts';
import type { Period } from '../../../domain/calendar/period.ts';
import { monthsLabel } from '../../../domain/calendar/period-label.ts';
import { writeDay } from '../../../domain/calendar/write-date.ts';
import { ITEM_KIND_WORDS } from '../../../domain/grant/agreement-item.ts';
import { NARRATIVE_LABELS } from '../../../domain/kpi-return/narrative.ts';
import { plural } from '../../../domain/text/list-words.ts';
import type { BesideWords } from '../../../operations/board-report/show-beside-words.ts';

/** Beside the boxes: what providers wrote for the quarter, and what is open, so that nobody has to look for it while writing. */
export function besideWords(period: Period, { written, open }: BesideWords): readonly RecordBlock[] {
	const said = written.filter(({ answers }) => answers.length > 0);
	return [
		...only(said.length > 0, {
			kind: 'details',
			summary: `Read what providers wrote for ${monthsLabel(period)} (${plural(said.length, 'return')})`,
			blocks: said.map(
				(one): RecordBlock => ({
					kind: 'facts',
					cardTitle: `${one.provider}: ${one.agreement}`,
					rows: one.answers.map(({ question, words: text }) => ({
						key: NARRATIVE_LABELS[question],
						value: { written: text },
					})),
				}),
			),
		}),
		...only(open.length > 0, {
			kind: 'details',
			summary: `See what is open under the agreements (${plural(open.length, 'entry', 'entries')})`,
			blocks: [
				{
					kind: 'table',
					table: {
						id: 'open-items',
						caption: 'Open visits, risks, issues and actions',
						captionHidden: true,
						columns: [words('What'), words('Kind'), words('Who'), words('By'), words('In the paper')],
						rows: open.map((item) => ({
							key: item.id,
							cells: [
								{ text: item.title, href: `/agreements/${item.agreementId}/items/${item.id}` },
								ITEM_KIND_WORDS[item.kind],
								`${item.ownerName}, ${item.ownerOrganisation}`,
								writeDay(item.dueOn),
								item.forBoard ? 'Yes' : 'No',
							],
						})),
					},
				},
			],
		}),
	];
}
