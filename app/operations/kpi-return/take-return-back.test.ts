import { expect, test } from 'vitest';
import { eachEngine } from '../../../test/setup/test-database.ts';
import { isoDate } from '../../domain/calendar/iso-date.ts';
import { aReturnInHand, ready, save, stateOf, submit } from './returns.test-data.ts';
import { takeReturnBack } from './take-return-back.ts';

eachEngine((makeDb) => {
	test('a preparer takes back what was marked as ready, once; the certifiers are told and cannot certify it until it is ready again', async () => {
		const inHand = await aReturnInHand(await makeDb(), 'ready-to-certify');
		const { preparer, certifier } = inHand.people;
		const order = inHand.order();
		const taken = { ok: true, value: { returnId: inHand.returnId } };
		expect(await takeReturnBack(...inHand.as(preparer), order)).toEqual(taken);
		expect(await takeReturnBack(...inHand.as(preparer), order)).toEqual(taken);
		expect(await stateOf(inHand)).toBe('draft');
		const { reader } = inHand.db;
		const told = await reader
			.selectFrom('outbox')
			.select('toAddress')
			.where('subject', 'like', 'Return not ready after all%')
			.orderBy('toAddress')
			.execute();
		expect(told.map(({ toAddress }) => toAddress)).toContain(certifier.email);
		expect(told.map(({ toAddress }) => toAddress)).not.toContain(preparer.email);
		const events = await reader
			.selectFrom('auditEvent')
			.select('action')
			.where('subjectId', '=', inHand.returnId)
			.where('action', '=', 'return.taken-back')
			.execute();
		expect(events).toHaveLength(1);
		expect(await submit(inHand, certifier)).toMatchObject({ refusal: { code: 'not-ready-to-certify' } });
		expect(await save(inHand, preparer, 'safeguarding', {})).toMatchObject({ ok: true });
		expect(await ready(inHand, preparer)).toMatchObject({ ok: true });
		expect(await submit(inHand, certifier)).toMatchObject({ ok: true });
		expect(await takeReturnBack(...inHand.as(preparer), inHand.order())).toMatchObject({
			refusal: { code: 'already-submitted' },
		});
	});

	test('a return is out of another provider’s reach, and one of a quarter that is not over cannot be marked as ready', async () => {
		const inHand = await aReturnInHand(await makeDb(), 'ready-to-certify', { today: isoDate('2017-09-30') });
		const { preparer } = inHand.people;
		const stranger = inHand.programme.people.perpetrator.preparer;
		expect(await takeReturnBack(...inHand.as(stranger), inHand.order())).toMatchObject({
			refusal: { code: 'not-found' },
		});
		expect(await takeReturnBack(...inHand.as(preparer), inHand.order())).toMatchObject({ ok: true });
		expect(await ready(inHand, preparer)).toMatchObject({
			refusal: { code: 'period-not-ended', endsOn: '2017-09-30' },
		});
	});
});
