import type { AgreementItems } from '../../../operations/agreement-item/list-agreement-items.ts';
import { type ItemLine, itemLine } from '../item-table.ts';

export interface ItemListView {
	readonly agreement: string;
	readonly caption: string;
	readonly back: string;
	readonly newHref: string | null;
	readonly open: readonly ItemLine[];
	readonly closed: readonly ItemLine[];
}

export function itemListView({ agreement, items, today }: AgreementItems, mayEdit: boolean): ItemListView {
	const lines = items.map((item) => itemLine(item, today));
	return {
		agreement: agreement.title,
		caption: agreement.leadName,
		back: `/agreements/${agreement.id}`,
		newHref: mayEdit ? `/agreements/${agreement.id}/items/new` : null,
		open: lines.filter(({ standing }) => standing !== 'closed'),
		closed: lines.filter(({ standing }) => standing === 'closed'),
	};
}
