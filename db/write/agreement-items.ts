import type { Instant, IsoDate } from '../../app/domain/calendar/iso-date.ts';
import type { ItemContent, ItemKeeping, ItemStep } from '../../app/domain/grant/agreement-item.ts';
import type { Tx } from '../connect.ts';

export async function insertItem(
	tx: Tx,
	item: ItemContent & { readonly id: string; readonly agreementId: string; readonly openedOn: IsoDate },
): Promise<void> {
	await tx
		.insertInto('agreement_item')
		.values({
			id: item.id,
			agreement_id: item.agreementId,
			kind: item.kind,
			title: item.title,
			detail: item.detail,
			owner_id: item.ownerId,
			due_on: item.dueOn,
			level: item.level,
			for_board: item.forBoard ? 1 : 0,
			opened_on: item.openedOn,
			closed_on: null,
		})
		.execute();
}

/** False when it has been changed since `expectedVersion` was read. */
export async function saveItem(
	tx: Tx,
	id: string,
	to: ItemKeeping & { readonly closedOn: IsoDate | null },
	expectedVersion: number,
): Promise<boolean> {
	const saved = await tx
		.updateTable('agreement_item')
		.set({
			owner_id: to.ownerId,
			due_on: to.dueOn,
			level: to.level,
			for_board: to.forBoard ? 1 : 0,
			closed_on: to.closedOn,
			version: expectedVersion + 1,
		})
		.where('id', '=', id)
		.where('version', '=', expectedVersion)
		.executeTakeFirst();
	return saved.numUpdatedRows === 1n;
}

/** The next entry of its history. The item's row is held first, so that two notes at once stand in line. */
export async function appendItemStep(
	tx: Tx,
	itemId: string,
	{
		kind,
		personId,
		at,
		words,
	}: Pick<ItemStep, 'kind' | 'at' | 'words'> & { readonly personId: string; readonly at: Instant },
): Promise<void> {
	await tx
		.updateTable('agreement_item')
		.set((row) => ({ version: row.ref('version') }))
		.where('id', '=', itemId)
		.execute();
	const last = await tx
		.selectFrom('agreement_item_step')
		.select((row) => row.fn.max('number').as('number'))
		.where('item_id', '=', itemId)
		.executeTakeFirst();
	await tx
		.insertInto('agreement_item_step')
		.values({ item_id: itemId, number: Number(last?.number ?? 0) + 1, at, kind, person_id: personId, words })
		.execute();
}
