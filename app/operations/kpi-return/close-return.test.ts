import { expect, test } from 'vitest';
import { getAllKpiFacts } from '../../../db/read/kpi-facts.ts';
import { getPeriods } from '../../../db/read/periods.ts';
import type { APerson } from '../../../scripts/starting-data/factories/person.ts';
import { found } from '../../../test/setup/found.ts';
import { eachEngine } from '../../../test/setup/test-database.ts';
import { isoDate } from '../../domain/calendar/iso-date.ts';
import type { ClosedReason } from '../../domain/kpi-return/closed-reason.ts';
import { closeReturn } from './close-return.ts';
import { listReturns } from './list-returns.ts';
import { listWorkOnReturns } from './list-work-on-returns.ts';
import { openReturnAgain } from './open-return-again.ts';
import { openReturns } from './open-returns.ts';
import {
	accept,
	aReturnInHand,
	type InHand,
	ready,
	save,
	start,
	stateOf,
	wholeOf,
} from './returns.test-data.ts';
import { showChaseBoard } from './show-chase-board.ts';
import { showReturn } from './show-return.ts';

/** Quarter 3 was due on 30 October 2017. */
const LATE = { today: isoDate('2017-11-20') } as const;

const close = (
	inHand: InHand,
	person: APerson,
	why: ClosedReason = 'provider-closed',
	more: { readonly reason?: string; readonly commandId?: string } = {},
) => closeReturn(...inHand.as(person), { ...inHand.order(), why, reason: '', ...more });
const openAgain = (inHand: InHand, person: APerson, more: { readonly commandId?: string } = {}) =>
	openReturnAgain(...inHand.as(person), { ...inHand.order(), ...more });

const workOf = async (inHand: InHand, person: APerson) =>
	(await listWorkOnReturns(...inHand.as(person))).map(({ what }) => what);
async function chased(inHand: InHand): Promise<number> {
	const [services, , scope] = inHand.as(inHand.people.office.officer);
	return (await showChaseBoard(services, scope)).returns.length;
}
async function closedListed(inHand: InHand, person: APerson): Promise<readonly string[]> {
	const [services, , scope] = inHand.as(person);
	const listed = await listReturns(services, scope, { programme: null, state: 'closed', page: 1 });
	return listed.returns.map(({ id }) => id);
}
const lettersOf = async ({ db }: InHand) =>
	(await db.reader.selectFrom('outbox').select('subject').orderBy('id').execute())
		.map(({ subject }) => subject)
		.filter((subject) => subject.startsWith('Return '))
		.sort();
const actionsOf = async ({ db }: InHand) =>
	(await db.reader.selectFrom('auditEvent').select('action').orderBy('sequence').execute()).map(
		({ action }) => action,
	);

eachEngine((makeDb) => {
	test('a return that will not come is closed: nobody is asked for it, and it is there to be seen', async () => {
		const inHand = await aReturnInHand(await makeDb(), 'draft', LATE);
		const { office, preparer } = inHand.people;
		expect(await workOf(inHand, office.officer)).toEqual(['Chase the return']);
		expect(await workOf(inHand, preparer)).toEqual(['Continue the return']);
		expect(await chased(inHand)).toBe(1);
		expect((await close(inHand, office.officer)).ok).toBe(true);
		expect(await stateOf(inHand)).toBe('closed');
		expect(await workOf(inHand, office.officer)).toEqual([]);
		expect(await workOf(inHand, preparer)).toEqual([]);
		expect(await chased(inHand)).toBe(0);
		for (const person of [office.officer, preparer])
			expect(await closedListed(inHand, person)).toEqual([inHand.returnId]);
		const seen = await showReturn(...inHand.as(preparer), inHand.returnId);
		expect(seen?.whole.row.closed).toMatchObject({ why: 'provider-closed', words: '', before: 'draft' });
		expect(new Set(await lettersOf(inHand))).toEqual(new Set(['Return closed: July to September 2017']));
		expect((await actionsOf(inHand)).at(-1)).toBe('return.closed');
	});

	test('a closed return takes nothing from anybody, and opened again it stands as it stood', async () => {
		const inHand = await aReturnInHand(await makeDb(), 'draft', LATE);
		const { office, preparer } = inHand.people;
		const before = await showReturn(...inHand.as(preparer), inHand.returnId);
		await close(inHand, office.officer, 'other', { reason: 'The service moved to the council.' });
		expect((await wholeOf(inHand)).row.closed?.words).toBe('The service moved to the council.');
		expect(await start(inHand, preparer)).toMatchObject({ refusal: { code: 'closed' } });
		expect(await save(inHand, preparer, 'children', { 'children-in-scope||': '4' })).toMatchObject({
			refusal: { code: 'locked', reason: 'closed' },
		});
		expect(await ready(inHand, preparer)).toMatchObject({ refusal: { code: 'locked', reason: 'closed' } });
		expect((await openAgain(inHand, office.officer)).ok).toBe(true);
		const after = await showReturn(...inHand.as(preparer), inHand.returnId);
		expect(after?.whole.row).toMatchObject({ state: 'draft', closed: null });
		expect(after?.figures).toEqual(before?.figures);
		expect(await workOf(inHand, preparer)).toEqual(['Continue the return']);
		expect(await chased(inHand)).toBe(1);
		expect((await close(inHand, office.officer, 'records-lost')).ok).toBe(true);
		expect(await stateOf(inHand)).toBe('closed');
	});

	test('the same form sent twice closes once and opens once', async () => {
		const inHand = await aReturnInHand(await makeDb(), 'not-started', LATE);
		const { officer } = inHand.people.office;
		for (const _ of [1, 2])
			expect((await close(inHand, officer, 'records-lost', { commandId: 'one' })).ok).toBe(true);
		expect(await close(inHand, officer)).toMatchObject({ refusal: { code: 'already-closed' } });
		for (const _ of [1, 2]) expect((await openAgain(inHand, officer, { commandId: 'two' })).ok).toBe(true);
		expect(await openAgain(inHand, officer)).toMatchObject({ refusal: { code: 'not-closed' } });
		const rows = await inHand.db.reader.selectFrom('returnClosing').select('why').orderBy('id').execute();
		expect(rows).toEqual([{ why: 'records-lost' }]);
		expect((await actionsOf(inHand)).filter((action) => /closed|opened-again/.test(action))).toEqual([
			'return.closed',
			'return.opened-again',
		]);
	});

	test.each([
		['submitted', 'awaits-review'],
		['accepted', 'has-been-accepted'],
	] as const)('a return that is %s is not closed', async (state, code) => {
		const inHand = await aReturnInHand(await makeDb(), state, LATE);
		expect(await close(inHand, inHand.people.office.officer)).toMatchObject({ refusal: { code } });
		expect(await stateOf(inHand)).toBe(state);
	});

	test('the provider closes nothing and opens nothing', async () => {
		const inHand = await aReturnInHand(await makeDb(), 'not-started', LATE);
		const { preparer, office } = inHand.people;
		expect(await close(inHand, preparer)).toMatchObject({ refusal: { code: 'only-the-office' } });
		await close(inHand, office.officer);
		expect(await openAgain(inHand, preparer)).toMatchObject({ refusal: { code: 'only-the-office' } });
		expect(await stateOf(inHand)).toBe('closed');
	});

	test('words that seem to tell of somebody are asked about', async () => {
		const inHand = await aReturnInHand(await makeDb(), 'not-started', LATE);
		expect(
			await close(inHand, inHand.people.office.officer, 'other', {
				reason: 'Sarah Jones finished the whole course and her son Tom is doing well',
			}),
		).toMatchObject({ refusal: { code: 'looks-personal' } });
	});

	test('the figures count it as missing, and why; opened again it is awaited', async () => {
		const inHand = await aReturnInHand(await makeDb(), 'queried', LATE);
		const { officer } = inHand.people.office;
		const { programmeId } = (await wholeOf(inHand)).row;
		const factsOf = async () => {
			const periods = (await getPeriods(inHand.db.reader, [programmeId])).get(programmeId) ?? [];
			const facts = await getAllKpiFacts(inHand.db.reader, found(programmeId), periods, LATE.today);
			return facts.returns.find(({ returnId }) => returnId === inHand.returnId);
		};
		expect(await factsOf()).toMatchObject({ state: 'queried', closed: null });
		await close(inHand, officer, 'provider-refuses');
		expect(await factsOf()).toMatchObject({
			state: 'closed',
			closed: 'provider-refuses',
			submission: null,
			figures: [],
		});
		expect(await accept(inHand, officer)).toMatchObject({ refusal: { code: 'not-under-review' } });
		await openAgain(inHand, officer);
		expect(await factsOf()).toMatchObject({ state: 'queried', closed: null });
	});

	test('what the next return begins with is not known after a closed one, even where something was sent', async () => {
		const today = isoDate('2018-01-10');
		const inHand = await aReturnInHand(await makeDb(), 'queried', { strand: 'perpetrator', today });
		const { office, preparer } = inHand.people;
		await openReturns(inHand.services);
		const next = await inHand.db.reader
			.selectFrom('kpiReturn')
			.innerJoin('reportingPeriod', 'reportingPeriod.id', 'kpiReturn.periodId')
			.select('kpiReturn.id')
			.where('reportingPeriod.number', '=', 4)
			.where('kpiReturn.agreementId', '=', (await wholeOf(inHand)).row.agreementId)
			.executeTakeFirstOrThrow();
		const nextInHand = {
			...inHand,
			returnId: next.id,
			order: () => ({ ...inHand.order(), returnId: next.id }),
		};
		expect((await start(nextInHand, preparer)).ok).toBe(true);
		const typed = { [`on-programme|${inHand.areas[0]?.id}|`]: '5' };
		expect((await save(nextInHand, preparer, 'people', typed)).ok).toBe(true);
		const warned = async () =>
			(await showReturn(...inHand.as(preparer), next.id))?.findings.some(
				({ code }) => code === 'opening-unknown',
			);
		expect(await warned()).toBe(false);
		await close(inHand, office.officer);
		expect(await warned()).toBe(true);
	});
});
