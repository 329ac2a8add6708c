import { expect, test } from 'vitest';
import { eachEngine } from '../../../test/setup/test-database.ts';
import { aMarket } from './purchases.test-data.ts';

const BUYERS = 200;

eachEngine((makeDb) => {
	test(`of ${BUYERS} who buy the last unit at once one gets it and ${BUYERS - 1} are told that none is left`, {
		timeout: 120_000,
	}, async () => {
		const t = await aMarket(await makeDb(), { places: 1 });
		const answers = await Promise.all(Array.from({ length: BUYERS }, () => t.place()));
		expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
		expect(answers.filter((answer) => !answer.ok && answer.refusal.code === 'none-left')).toHaveLength(
			BUYERS - 1,
		);
		expect(await t.balance('offer')).toMatchObject({ free: 0 });
		expect(await t.balance('authority')).toMatchObject({ reserved: 1 });
		const orders = await t.db.reader.selectFrom('purchaseOrder').select('id').execute();
		expect(orders).toHaveLength(1);
	});

	test('60 buyers of 20 units at once: 20 orders, and the ledger, the orders and the trail agree', {
		timeout: 120_000,
	}, async () => {
		const t = await aMarket(await makeDb(), { places: 20 });
		const answers = await Promise.all(Array.from({ length: 60 }, () => t.place()));
		expect(answers.filter(({ ok }) => ok)).toHaveLength(20);
		expect(await t.balance('authority')).toMatchObject({ reserved: 20 });
		const placed = await t.db.reader
			.selectFrom('auditEvent')
			.select('sequence')
			.where('action', '=', 'order.placed')
			.execute();
		expect(placed).toHaveLength(20);
	});
});
