import { type TableView, words } from '../../components/layout/record-view.ts';
import { writeDay } from '../../domain/calendar/write-date.ts';
import { ITEM_KIND_WORDS, ITEM_LEVEL_WORDS, itemStandingOn } from '../../domain/grant/agreement-item.ts';
import type { AgreementItems } from '../../operations/agreement-item/list-agreement-items.ts';

export const STANDING_TAGS = {
	open: { tag: 'Open', colour: 'green' },
	overdue: { tag: 'Overdue', colour: 'red' },
	closed: { tag: 'Closed', colour: 'grey' },
} as const;

/** Items that are open, or that have been closed. */
export const itemTable = (
	named: Pick<TableView, 'id' | 'caption' | 'empty'>,
	items: AgreementItems['items'],
	today: AgreementItems['today'],
): TableView => ({
	...named,
	large: true,
	columns: [words('What'), words('Owner'), words('Level'), words('Due'), words('Status')],
	rows: items.map((item) => {
		const kind = ITEM_KIND_WORDS[item.kind];
		const standing = STANDING_TAGS[itemStandingOn(item, today)];
		return {
			key: item.id,
			cells: [
				{
					cell: { text: item.title, href: `/agreements/${item.agreementId}/items/${item.id}` },
					below: item.forBoard ? `${kind}, for the board` : kind,
				},
				`${item.ownerName}, ${item.ownerOrganisation}`,
				item.level === null ? '–' : ITEM_LEVEL_WORDS[item.level],
				writeDay(item.dueOn),
				item.closedOn === null ? standing : { cell: standing, below: writeDay(item.closedOn) },
			],
		};
	}),
});
