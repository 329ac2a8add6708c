import { expect, test } from 'vitest';
import { eachEngine } from '../../../test/setup/test-database.ts';
import { aMarket, STARTS_ON } from '../purchase/purchases.test-data.ts';
import { recordMovement } from './record-movement.ts';
import { showRecording } from './show-recording.ts';

eachEngine((makeDb) => {
	test('places that an authority bought are neither offered nor taken where a provider records: they move through their order', async () => {
		const t = await aMarket(await makeDb());
		const orderId = await t.placed({ kind: 'block', units: 2 });
		await t.confirm(orderId);
		t.go(STARTS_ON);
		const own = await t.db.reader
			.selectFrom('unitAccount')
			.select(['id', 'agreementId'])
			.where('fund', '=', 'authority')
			.executeTakeFirstOrThrow();
		const agreementId = own.agreementId;
		const [services, actor, scope] = t.as(t.programme.people.perpetrator.preparer);
		const shown = await showRecording(services, scope, agreementId);
		expect(new Set(shown?.places.map(({ account }) => account.fund))).toEqual(new Set(['commissioner']));
		for (const way of ['reserved', 'started', 'completed'] as const) {
			const told = { way, units: 1, onDay: STARTS_ON, priorityCase: false, reason: '', nobodyNamed: false };
			const done = await recordMovement(services, actor, scope, {
				commandId: t.commandId(),
				agreementId,
				accountId: own.id,
				...told,
			});
			expect(done).toEqual({ ok: false, refusal: { code: 'through-its-order' } });
		}
		expect(await t.balance('authority')).toMatchObject({ free: 2, reserved: 0, started: 0 });
	});
});
