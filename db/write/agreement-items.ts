import type { Instant, IsoDate } from '../../app/domain/calendar/iso-date.ts';
import type { ItemContent, ItemKeeping, ItemStep } from '../../app/domain/grant/agreement-item.ts';
import type { Tx } from '../connect.ts';

export async function insertItem(
	tx: Tx,
	item: ItemContent & { readonly id: string; readonly agreementId: string; readonly openedOn: IsoDate },
): Promise<void> {
	await tx
		.insertInto('agreementItem')
		.values({
			id: item.id,
			agreementId: item.agreementId,
			kind: item.kind,
			title: item.title,
			detail: item.detail,
			ownerId: item.ownerId,
			dueOn: item.dueOn,
			level: item.level,
			forBoard: item.forBoard ? 1 : 0,
			openedOn: item.openedOn,
			closedOn: null,
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
		.updateTable('agreementItem')
		.set({
			ownerId: to.ownerId,
			dueOn: to.dueOn,
			level: to.level,
			forBoard: to.forBoard ? 1 : 0,
			closedOn: to.closedOn,
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
		.updateTable('agreementItem')
		.set((row) => ({ version: row.ref('version') }))
		.where('id', '=', itemId)
		.execute();
	const last = await tx
		.selectFrom('agreementItemStep')
		.select((row) => row.fn.max('number').as('number'))
		.where('itemId', '=', itemId)
		.executeTakeFirst();
	await tx
		.insertInto('agreementItemStep')
		.values({ itemId, number: Number(last?.number ?? 0) + 1, at, kind, personId, words })
		.execute();
}
