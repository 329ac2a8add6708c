import { writeDay } from '../../domain/calendar/write-date.ts';
import {
	type AgreementItem,
	ITEM_KIND_WORDS,
	ITEM_LEVEL_WORDS,
	type ItemStanding,
	itemStandingOn,
} from '../../domain/grant/agreement-item.ts';

export interface ItemLine {
	readonly id: string;
	readonly href: string;
	readonly title: string;
	readonly kind: string;
	readonly level: string;
	readonly owner: string;
	readonly dueOn: string;
	readonly standing: ItemStanding;
	readonly closedOn: string | null;
	readonly forBoard: boolean;
}

interface Row extends AgreementItem {
	readonly agreementId: string;
	readonly ownerName: string;
	readonly ownerOrganisation: string;
}

export const itemLine = (row: Row, today: Parameters<typeof itemStandingOn>[1]): ItemLine => ({
	id: row.id,
	href: `/agreements/${row.agreementId}/items/${row.id}`,
	title: row.title,
	kind: ITEM_KIND_WORDS[row.kind],
	level: row.level === null ? '–' : ITEM_LEVEL_WORDS[row.level],
	owner: `${row.ownerName}, ${row.ownerOrganisation}`,
	dueOn: writeDay(row.dueOn),
	standing: itemStandingOn(row, today),
	closedOn: row.closedOn === null ? null : writeDay(row.closedOn),
	forBoard: row.forBoard,
});
