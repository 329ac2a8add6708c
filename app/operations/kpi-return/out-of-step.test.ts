import { expect, test } from 'vitest';
import type { APerson } from '../../../scripts/starting-data/factories/person.ts';
import { eachEngine } from '../../../test/setup/test-database.ts';
import { isoDate } from '../../domain/calendar/iso-date.ts';
import { acceptReturn } from './accept-return.ts';
import { listOutOfStep } from './list-out-of-step.ts';
import { reopenReturn } from './reopen-return.ts';
import { aReturnInHand, type InHand, ready, save, stateOf, submit } from './returns.test-data.ts';
import { showReturn } from './show-return.ts';
import { showReview } from './show-review.ts';

const GIVEN = { strand: 'perpetrator', today: isoDate('2018-01-10') } as const;

/** The same people, with the return of another quarter in hand. */
async function withQuarter(inHand: InHand, quarter: number): Promise<InHand> {
	const row = await inHand.db.reader
		.selectFrom('kpiReturn')
		.innerJoin('reportingPeriod', 'reportingPeriod.id', 'kpiReturn.periodId')
		.select('kpiReturn.id')
		.where('reportingPeriod.number', '=', quarter)
		.executeTakeFirstOrThrow();
	return { ...inHand, returnId: row.id, order: () => ({ ...inHand.order(), returnId: row.id }) };
}

const reopen = (inHand: InHand) =>
	reopenReturn(...inHand.as(inHand.people.office.officer), {
		...inHand.order(),
		reason: 'Four were left out.',
	});

const acceptAs = (inHand: InHand, person: APerson, submission: number, knowing = 0) =>
	acceptReturn(...inHand.as(person), { ...inHand.order(), submission, whole: true, knowing });

/** Four more starts in the first area, still on the programme at the end; every finding that asks for a note has one. */
async function withFourMore(inHand: InHand): Promise<void> {
	const { preparer } = inHand.people;
	const [services, actor, scope] = inHand.as(preparer);
	const area = inHand.areas[0]?.id ?? '';
	const before = (await showReturn(services, actor, scope, inHand.returnId))?.draft.typed;
	const four = (measure: string) => {
		const key = `${measure}|${area}|`;
		return [key, String(Number(before?.get(key) ?? 0) + 4)] as const;
	};
	const typed = Object.fromEntries([four('starts'), four('on-programme')]);
	expect(await save(inHand, preparer, 'people', typed)).toMatchObject({ ok: true });
	const findings = (await showReturn(services, actor, scope, inHand.returnId))?.findings ?? [];
	const notes = Object.fromEntries(
		findings.filter(({ note }) => note === null).map(({ key }) => [key, 'Four were left out.']),
	);
	expect(await save(inHand, preparer, 'people', typed, { notes })).toMatchObject({ ok: true });
}

async function correctedBefore(inHand: InHand): Promise<InHand> {
	const earlier = await withQuarter(inHand, 2);
	expect((await reopen(earlier)).ok).toBe(true);
	await withFourMore(earlier);
	expect(await ready(earlier, inHand.people.preparer)).toMatchObject({ ok: true });
	expect(await submit(earlier, inHand.people.certifier)).toMatchObject({ ok: true });
	return earlier;
}

eachEngine((makeDb) => {
	test('a return that breaks the one after it is accepted knowingly, and then waits for both sides until it is put right', async () => {
		const inHand = await aReturnInHand(await makeDb(), 'accepted', GIVEN);
		const { office, preparer } = inHand.people;
		const listOf = (person: APerson, id: string | null = null) => {
			const [services, , scope] = inHand.as(person);
			return listOutOfStep(services, scope, id);
		};
		expect(await listOf(office.officer)).toEqual([]);
		const earlier = await correctedBefore(inHand);
		const [services, , scope] = inHand.as(office.officer);
		expect((await showReview(services, scope, earlier.returnId))?.breaks).toMatchObject([
			{ code: 'next-does-not-follow', facts: { rests: 'opening', quarter: 3 } },
		]);
		expect(await acceptAs(earlier, office.officer, 2)).toMatchObject({
			refusal: { code: 'breaks-unseen', breaks: [{ code: 'next-does-not-follow' }] },
		});
		expect(await listOf(office.officer)).toEqual([]);
		expect(await acceptAs(earlier, office.officer, 2, 1)).toMatchObject({ ok: true });
		for (const person of [office.officer, preparer])
			expect(await listOf(person)).toMatchObject([
				{ earlier: { row: { id: earlier.returnId } }, later: { row: { id: inHand.returnId } } },
			]);
		expect(await listOf(preparer, inHand.returnId)).toHaveLength(1);
		expect(await listOf(inHand.programme.people.support.preparer)).toEqual([]);
		const letters = await inHand.db.reader
			.selectFrom('outbox')
			.select('body')
			.where('toAddress', '=', preparer.email)
			.where('subject', 'like', 'Return accepted%')
			.execute();
		expect(letters.at(-1)?.body).toContain('no longer agree');
		expect((await reopen(inHand)).ok).toBe(true);
		expect(await listOf(office.officer)).toEqual([]);
		const [own, actor, ownScope] = inHand.as(preparer);
		expect((await showReturn(own, actor, ownScope, inHand.returnId))?.findings[0]).toMatchObject({
			code: 'stock-does-not-balance',
		});
	});

	test('a return whose last quarter changed after it was sent is accepted knowingly too', async () => {
		const inHand = await aReturnInHand(await makeDb(), 'submitted', GIVEN);
		const { office } = inHand.people;
		const earlier = await correctedBefore(inHand);
		expect(await acceptAs(earlier, office.officer, 2, 1)).toMatchObject({ ok: true });
		expect(await acceptAs(inHand, office.officer, 1)).toMatchObject({
			refusal: { code: 'breaks-unseen', breaks: [{ code: 'stock-does-not-balance' }] },
		});
		expect(await acceptAs(inHand, office.officer, 1, 1)).toMatchObject({ ok: true });
		expect(await stateOf(inHand)).toBe('accepted');
	});
});
