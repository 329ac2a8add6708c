import type { FactView } from '../../components/layout/record-view.ts';
import { writeDay } from '../../domain/calendar/write-date.ts';
import { ITEM_LEVEL_WORDS } from '../../domain/grant/agreement-item.ts';
import type { ItemShown } from '../../operations/agreement-item/show-item.ts';

/** How an item stands now. */
export const itemFacts = ({ item }: ItemShown): readonly FactView[] => [
	{ key: 'Owner', value: `${item.ownerName}, ${item.ownerOrganisation}` },
	{ key: item.kind === 'visit' ? 'Day of the visit' : 'Due on', value: writeDay(item.dueOn) },
	...(item.level === null ? [] : [{ key: 'Level', value: ITEM_LEVEL_WORDS[item.level] }]),
	{ key: 'For the board', value: item.forBoard ? 'Yes: while it is open, the board report lists it' : 'No' },
	{ key: 'Opened on', value: writeDay(item.openedOn) },
	...(item.closedOn === null ? [] : [{ key: 'Closed on', value: writeDay(item.closedOn) }]),
];
