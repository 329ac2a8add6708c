import type { Insertable, Updateable } from 'kysely';
import type { Tx } from '../connect.ts';
import type { MoneyDecisionTable } from '../tables/money-decision.ts';
import type { PaymentFileTable } from '../tables/payment-file.ts';
import type { PaymentOrderTable } from '../tables/payment-order.ts';

export const insertPaymentOrder = async (tx: Tx, order: Insertable<PaymentOrderTable>): Promise<void> =>
	void (await tx.insertInto('paymentOrder').values(order).execute());

export async function savePaymentOrder(
	tx: Tx,
	id: string,
	changes: Omit<Updateable<PaymentOrderTable>, 'version'>,
): Promise<void> {
	await tx
		.updateTable('paymentOrder')
		.set(changes)
		.set((eb) => ({ version: eb('version', '+', 1) }))
		.where('id', '=', id)
		.execute();
}

/** Holds the body's row: of two who make a payment file at once, the second finds nothing left of what the first has taken. */
export async function lockPaymentFiles(tx: Tx, bodyId: string): Promise<number> {
	await tx
		.updateTable('organisation')
		.set((eb) => ({ name: eb.ref('name') }))
		.where('id', '=', bodyId)
		.execute();
	const { newest } = await tx
		.selectFrom('paymentFile')
		.select((eb) => eb.fn.max<number | null>('number').as('newest'))
		.where('bodyId', '=', bodyId)
		.executeTakeFirstOrThrow();
	return (newest ?? 0) + 1;
}

export const insertPaymentFile = async (tx: Tx, file: PaymentFileTable): Promise<void> =>
	void (await tx.insertInto('paymentFile').values(file).execute());

export const insertMoneyDecision = async (tx: Tx, decision: Insertable<MoneyDecisionTable>): Promise<void> =>
	void (await tx.insertInto('moneyDecision').values(decision).execute());

export async function saveMoneyDecision(
	tx: Tx,
	id: string,
	changes: Omit<Updateable<MoneyDecisionTable>, 'version'>,
): Promise<void> {
	await tx
		.updateTable('moneyDecision')
		.set(changes)
		.set((eb) => ({ version: eb('version', '+', 1) }))
		.where('id', '=', id)
		.execute();
}
