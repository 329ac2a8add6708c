import { only, type RecordBlock, words } from '../../components/layout/record-view.ts';
import { writeDay } from '../../domain/calendar/write-date.ts';
import { ITEM_KIND_WORDS, ITEM_LEVEL_WORDS } from '../../domain/grant/agreement-item.ts';
import type { OpenItem } from '../../operations/agreement-item/list-open-items.ts';

/** Open visits, risks, issues and actions, by the day they are due; nothing where none are. */
export const openItems = (items: readonly OpenItem[]): readonly RecordBlock[] =>
	only(items.length > 0, {
		kind: 'table',
		table: {
			id: 'items',
			caption: 'Visits, risks, issues and actions',
			large: true,
			columns: [words('What'), words('Agreement'), words('Owner'), words('Due')],
			rows: items.map((item) => ({
				key: item.id,
				cells: [
					{
						cell: { text: item.title, href: `/agreements/${item.agreementId}/items/${item.id}` },
						below: whatOf(item),
					},
					{
						text: item.agreementTitle,
						href: `/agreements/${item.agreementId}/items`,
						of: ': everything that is watched',
					},
					item.ownerName,
					item.standing === 'overdue'
						? { lines: [writeDay(item.dueOn), { tag: 'Overdue', colour: 'red' }] }
						: writeDay(item.dueOn),
				],
			})),
		},
	});

/** "Risk, high" */
const whatOf = ({ kind, level }: OpenItem): string =>
	level === null
		? ITEM_KIND_WORDS[kind]
		: `${ITEM_KIND_WORDS[kind]}, ${ITEM_LEVEL_WORDS[level].toLowerCase()}`;
