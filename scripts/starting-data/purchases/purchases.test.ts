import { beforeAll, expect, test } from 'vitest';
import { isoDate } from '../../../app/domain/calendar/iso-date.ts';
import { balanceUnits } from '../../../app/domain/unit/balance-units.ts';
import { deltasOf, leastFrom } from '../../../app/domain/unit/decide-movements.ts';
import { STAGES } from '../../../app/domain/unit/unit-movement.ts';
import { holdingTheDemonstration } from '../../../test/setup/demonstration.ts';
import { sqliteOnly } from '../../../test/setup/test-database.ts';

const demonstration = holdingTheDemonstration(sqliteOnly());
let all: Awaited<ReturnType<typeof read>>;

async function read() {
	const { reader } = await demonstration();
	return {
		unitAccount: await reader.selectFrom('unitAccount').selectAll().orderBy('id').execute(),
		unitMovement: await reader.selectFrom('unitMovement').selectAll().orderBy('id').execute(),
		purchaseOrder: await reader.selectFrom('purchaseOrder').selectAll().orderBy('id').execute(),
		place: await reader.selectFrom('place').selectAll().orderBy('id').execute(),
		invoice: await reader.selectFrom('invoice').selectAll().orderBy('id').execute(),
		invoiceLine: await reader.selectFrom('invoiceLine').selectAll().orderBy('invoiceId').execute(),
	};
}
beforeAll(async () => {
	all = await read();
});
const rows = <Table extends keyof typeof all>(table: Table): (typeof all)[Table] => all[table];

test('every movement of what was bought could be entered: no stage is ever below nought', () => {
	const accounts = rows('unitAccount').filter(({ fund }) => fund !== 'commissioner');
	const ids = new Set(accounts.map(({ id }) => id));
	const deltas = rows('unitMovement')
		.filter((movement) => ids.has(movement.fromAccountId) || ids.has(movement.toAccountId))
		.flatMap((row) =>
			deltasOf({
				from: { accountId: row.fromAccountId, stage: row.fromStage },
				to: { accountId: row.toAccountId, stage: row.toStage },
				units: row.units,
				onDay: row.onDay,
			}),
		);
	expect(accounts.length).toBeGreaterThan(8);
	for (const { id } of accounts)
		for (const stage of STAGES)
			if (stage !== 'source')
				expect(leastFrom(deltas, { accountId: id, stage }, isoDate('2017-01-01'))).toBeGreaterThanOrEqual(0);
});

test('units by stage are what the places say', () => {
	const own = rows('unitAccount').filter(({ fund }) => fund === 'authority');
	const balances = balanceUnits(
		rows('unitMovement').flatMap((row) =>
			deltasOf({
				from: { accountId: row.fromAccountId, stage: row.fromStage },
				to: { accountId: row.toAccountId, stage: row.toStage },
				units: row.units,
				onDay: row.onDay,
			}),
		),
	);
	for (const { id } of own) {
		const orders = new Set(
			rows('purchaseOrder')
				.filter(({ accountId }) => accountId === id)
				.map((order) => order.id),
		);
		const places = rows('place').filter(({ orderId }) => orders.has(orderId));
		for (const stage of ['started', 'completed'] as const)
			expect(balances.get(id)?.[stage] ?? 0).toBe(places.filter(({ state }) => state === stage).length);
		expect(balances.get(id)?.left ?? 0).toBe(
			places.filter(({ state, credited }) => state === 'left' && credited === 0).length,
		);
	}
});

test('orders stand in every state that is told, and invoices too; nothing is invoiced twice', () => {
	expect(new Set(rows('purchaseOrder').map(({ state }) => state))).toEqual(
		new Set(['awaiting-approval', 'refused', 'placed', 'confirmed', 'delivered', 'declined', 'cancelled']),
	);
	expect(new Set(rows('invoice').map(({ state }) => state))).toEqual(
		new Set(['issued', 'matched', 'disputed', 'paid']),
	);
	const once = rows('invoiceLine').map((line) => line.once);
	expect(new Set(once).size).toBe(once.length);
	const codes = rows('place').flatMap(({ code }) => (code === null ? [] : [code]));
	expect(new Set(codes).size).toBe(codes.length);
	// Those of 2017 ended more than two years ago, and the clock has erased them.
	expect(rows('place').length - codes.length).toBe(5);
});
