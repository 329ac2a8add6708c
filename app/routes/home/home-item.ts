import { writeDay } from '../../domain/calendar/write-date.ts';
import { ITEM_KIND_WORDS, ITEM_LEVEL_WORDS } from '../../domain/grant/agreement-item.ts';
import type { OpenItem } from '../../operations/agreement-item/list-open-items.ts';

export interface HomeItem {
	readonly id: string;
	readonly href: string;
	readonly title: string;
	/** "Risk, high" */
	readonly what: string;
	readonly agreement: string;
	readonly agreementHref: string;
	readonly owner: string;
	readonly dueOn: string;
	readonly isOverdue: boolean;
}

export const homeItem = (row: OpenItem): HomeItem => ({
	id: row.id,
	href: `/agreements/${row.agreementId}/items/${row.id}`,
	title: row.title,
	what:
		row.level === null
			? ITEM_KIND_WORDS[row.kind]
			: `${ITEM_KIND_WORDS[row.kind]}, ${ITEM_LEVEL_WORDS[row.level].toLowerCase()}`,
	agreement: row.agreementTitle,
	agreementHref: `/agreements/${row.agreementId}/items`,
	owner: row.ownerName,
	dueOn: writeDay(row.dueOn),
	isOverdue: row.standing === 'overdue',
});
