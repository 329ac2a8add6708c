import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Db } from '../../../db/connect.ts';
import { anArea } from '../../../scripts/starting-data/factories/organisation.ts';
import { agreementOf } from '../../../scripts/starting-data/factories/programme.ts';
import { aProgramme } from '../../../scripts/starting-data/factories/test-programme.ts';
import { saveWorld } from '../../../scripts/starting-data/save-world.ts';
import { aWorld } from '../../../scripts/starting-data/world.ts';
import { servicesOver } from '../../../test/setup/services-over.ts';
import { eachEngine, sqliteOnly } from '../../../test/setup/test-database.ts';
import { addDays, type IsoDate, isoDate } from '../../domain/calendar/iso-date.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import type { Result } from '../../domain/result.ts';
import { makePublic } from '../area-page/public-pages.test-data.ts';
import { aMarket } from '../purchase/purchases.test-data.ts';
import { unitsInHand } from '../unit/units.test-data.ts';
import { listReferralAreas } from './list-referral-areas.ts';
import { showReferral } from './show-referral.ts';

eachEngine((makeDb) => {
	test('anybody finds the areas in which a programme runs today, and who works there; nothing where none runs', async () => {
		const db = await makeDb();
		const world = aWorld();
		const programme = aProgramme(world);
		anArea(world);
		await db.transaction((tx) => saveWorld(tx, world));
		const services = servicesOver(db, isoDate('2017-05-02'));
		expect(await listReferralAreas(services)).toEqual([]);
		await makePublic(services, programme);
		const areas = await listReferralAreas(services);
		expect(areas.map(({ name }) => name)).toEqual(programme.areas.map(({ name }) => name));
		const facts = await showReferral(services, areas[1]?.onsCode ?? '');
		expect(facts).toMatchObject({
			area: 'Area 2',
			programmes: [
				{
					accessRule: 'direct',
					words: { howToRefer: 'By the form.' },
					commissioner: programme.body.name,
				},
			],
		});
		expect(facts?.programmes[0]?.services).toHaveLength(2);
		expect(facts?.programmes[0]?.answer).toEqual({ takesNew: true });
		await db.transaction((tx) =>
			tx
				.updateTable('accreditation')
				.set({ withdrawnOn: isoDate('2017-05-01') })
				.execute(),
		);
		expect((await showReferral(services, areas[1]?.onsCode ?? ''))?.programmes[0]?.answer).toEqual({
			takesNew: false,
			since: '2017-05-01',
			why: 'conditions',
		});
		expect(await showReferral(services, 'nowhere')).toBeNull();
		services.clock.moveBusinessDay(isoDate('2019-06-01'));
		const after = (await showReferral(services, areas[1]?.onsCode ?? ''))?.programmes[0];
		expect(after).toMatchObject({ answer: { takesNew: false, why: 'no-agreement' }, services: [] });
	});

	test('no page is sent where no specification has been published', async () => {
		const db = await makeDb();
		const world = aWorld();
		const programme = aProgramme(world);
		for (const row of world.rows.specificationVersion ?? [])
			Object.assign(row, { state: 'draft', publishedBy: null, publishedAt: null });
		await db.transaction((tx) => saveWorld(tx, world));
		const services = servicesOver(db, isoDate('2017-05-02'));
		await expect(makePublic(services, programme)).rejects.toThrow(/specification/);
		expect(await showReferral(services, await codeOf(db, programme.areas[1]))).toBeNull();
	});

	test('an area of a programme that nobody has an agreement for is told no, and nothing of who delivers it', async () => {
		const db = await makeDb();
		const world = aWorld();
		const programme = aProgramme(world);
		const typedIn = Object.entries(world.rows).filter(([table]) => TYPED_IN.test(table));
		await db.transaction((tx) => saveWorld(tx, { ...world, rows: Object.fromEntries(typedIn) }));
		const services = servicesOver(db, isoDate('2017-05-02'));
		await makePublic(services, programme);
		const facts = await showReferral(services, await codeOf(db, programme.areas[1]));
		expect(facts?.programmes).toMatchObject([
			{ accessRule: 'direct', answer: { takesNew: false, since: null }, services: [] },
		]);
	});

	test('nobody is taken once the agreements have ended, while the programme goes on', async () => {
		const t = await unitsInHand(await makeDb());
		await makePublic(t.services, t.programme);
		const lastDay = isoDate('2017-10-09');
		await t.db.transaction((tx) => tx.updateTable('grantAgreement').set({ endsOn: lastDay }).execute());
		expect(await answer(t)).toEqual({ takesNew: false, since: '2017-10-10', why: 'no-agreement' });
		t.services.clock.moveBusinessDay(lastDay);
		expect(await saysYes(t)).toBe(true);
	});

	test('an agreement that was ended early names its provider no more, and the page says since when', async () => {
		const t = await unitsInHand(await makeDb());
		await makePublic(t.services, t.programme);
		const names = async () => (await programmeOf(t))?.services.map(({ agreementId }) => agreementId);
		expect(await names()).toContain(t.agreement.id);
		await t.db.transaction((tx) =>
			tx
				.updateTable('grantAgreement')
				.set({ terminatedOn: isoDate('2017-10-01') })
				.where('id', '=', t.agreement.id)
				.execute(),
		);
		expect(await names()).not.toContain(t.agreement.id);
		expect(await answer(t)).toEqual({ takesNew: false, since: '2017-10-02', why: 'no-agreement' });
	});

	test('where partner support lapses nobody new is taken, since the day after its last', async () => {
		const t = await unitsInHand(await makeDb());
		await makePublic(t.services, t.programme);
		const support = t.programme.agreements.filter(({ strand }) => strand === 'support');
		await t.db.transaction((tx) =>
			tx
				.updateTable('grantAgreement')
				.set({ endsOn: isoDate('2017-09-30') })
				.where(
					'id',
					'in',
					support.map(({ id }) => id),
				)
				.execute(),
		);
		expect(await answer(t)).toEqual({ takesNew: false, since: '2017-10-01', why: 'conditions' });
	});

	test('nobody is taken where no place is left, and somebody is once one has been given back', async () => {
		const t = await unitsInHand(await makeDb(), { units: 2 });
		await makePublic(t.services, t.programme);
		done(await t.record('reserved', 0, { units: 2 }));
		expect([await saysYes(t), await saysYes(t, 1)]).toEqual([false, true]);
		done(await t.record('released', 0, { units: 1, reason: 'They moved away' }));
		expect(await saysYes(t)).toBe(true);
	});

	test('where an area buys its places, only a place that is on offer today says yes', async () => {
		const t = await aMarket(await makeDb(), { purchaseOnly: true, places: 1 });
		const code = await codeOf(t.db, t.programme.areas[0]);
		await makePublic(t.services(), t.programme);
		const yes = async () => (await showReferral(t.services(), code))?.programmes[0]?.answer.takesNew;
		expect(await yes()).toBe(true);
		done(await t.place({ supportAgreementId: t.support.id }));
		expect(await yes()).toBe(false);
		const empty = await unitsInHand(await makeDb(), { access: ['purchase-only'] });
		await makePublic(empty.services, empty.programme);
		expect(await saysYes(empty)).toBe(false);
	});
});

describe('on random days, in random states', () => {
	const makeDb = sqliteOnly();

	test('on any day and in any state the public is told yes where a start can be recorded, and nowhere else', async () => {
		const t = await unitsInHand(await makeDb(), {
			units: 2,
			access: ['direct', 'priority-cases', 'purchase-only'],
		});
		await makePublic(t.services, t.programme);
		const days = fc.integer({ min: 0, max: 800 }).map((after) => addDays(isoDate('2016-12-01'), after));
		const step = fc.oneof(
			fc.record({ what: fc.constant('today' as const), day: days }),
			fc.record({ what: fc.constant('perpetrator' as const), day: days }),
			fc.record({ what: fc.constant('support' as const), day: days }),
			fc.record({ what: fc.constant('withdrawn' as const), day: fc.option(days) }),
			fc.record({ what: fc.constant('ended-early' as const), day: fc.option(days) }),
		);
		const answers = new Set<boolean>();
		await fc.assert(
			fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 4 }), fc.nat(2), async (steps, area) => {
				for (const each of steps) await take(t, each);
				const told = await saysYes(t, area);
				const recorded = await t.record('started', area, { onDay: today(t), priorityCase: true });
				// Before the programme is anybody's there is no page to say it.
				expect(told ?? false).toBe(recorded.ok);
				answers.add(recorded.ok);
				if (recorded.ok) done(await t.record('left', area, { onDay: today(t) }));
			}),
			{ numRuns: 60, seed: 20261129 },
		);
		expect([...answers].sort()).toEqual([false, true]);
	});
});

/** What an officer types in by themselves: nothing of it says that anybody has agreed to anything. */
const TYPED_IN = /^(area|organisation|person|membership|programme|strand|intervention|specification)/;

type Units = Awaited<ReturnType<typeof unitsInHand>>;

const today = (t: Units): IsoDate => londonDay(t.services.clock.businessNow());
const programmeOf = async (t: Units, area = 0) =>
	(await showReferral(t.services, await codeOf(t.db, t.areas[area])))?.programmes[0];
const answer = async (t: Units, area = 0) => (await programmeOf(t, area))?.answer;
const saysYes = async (t: Units, area = 0): Promise<boolean | undefined> => (await answer(t, area))?.takesNew;

async function codeOf(db: Db, area: { readonly id: string } | undefined): Promise<string> {
	const row = await db.reader
		.selectFrom('area')
		.select('onsCode')
		.where('id', '=', area?.id ?? '')
		.executeTakeFirst();
	return row?.onsCode ?? '';
}

type Step =
	| { readonly what: 'today' | 'perpetrator' | 'support'; readonly day: IsoDate }
	| { readonly what: 'withdrawn' | 'ended-early'; readonly day: IsoDate | null };

/** The world moves: the day, the last day of a strand's agreements, or Respect's word. */
async function take({ db, services, programme }: Units, { what, day }: Step): Promise<void> {
	if (what === 'today') return services.clock.moveBusinessDay(day);
	await db.transaction(async (tx) => {
		if (what === 'ended-early') {
			const { id } = agreementOf(programme, 'perpetrator');
			await tx.updateTable('grantAgreement').set({ terminatedOn: day }).where('id', '=', id).execute();
		} else if (what === 'withdrawn')
			await tx.updateTable('accreditation').set({ withdrawnOn: day }).execute();
		else if (day !== null) {
			const ids = programme.agreements.filter(({ strand }) => strand === what).map(({ id }) => id);
			await tx.updateTable('grantAgreement').set({ endsOn: day }).where('id', 'in', ids).execute();
		}
	});
}

function done<T>(answer: Result<T, unknown>): T {
	if (!answer.ok) throw new Error(`refused: ${JSON.stringify(answer.refusal)}`);
	return answer.value;
}
