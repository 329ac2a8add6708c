import { type RecordView, recordOf } from '../../../components/layout/record-view.ts';
import type { AgreementItems } from '../../../operations/agreement-item/list-agreement-items.ts';
import { itemTable } from '../item-table.ts';

/** What is watched under one agreement. */
export function itemListView({ agreement, items, today }: AgreementItems, mayEdit: boolean): RecordView {
	const open = items.filter(({ closedOn }) => closedOn === null);
	const closed = items.filter(({ closedOn }) => closedOn !== null);
	return recordOf({
		title: 'Visits, risks, issues and actions',
		caption: `${agreement.title}, ${agreement.leadName}`,
		back: { href: `/agreements/${agreement.id}`, text: 'Back' },
		actions: mayEdit ? [{ href: `/agreements/${agreement.id}/items/new`, text: 'Add one', as: 'main' }] : [],
		tables: [
			itemTable(
				{
					id: 'open-items',
					caption: 'Open',
					empty:
						'Nothing is open. Monitoring visits, risks, issues and actions appear here until they are closed.',
				},
				open,
				today,
			),
			...(closed.length === 0
				? []
				: [itemTable({ id: 'closed-items', caption: 'Closed', empty: '' }, closed, today)]),
		],
	});
}
