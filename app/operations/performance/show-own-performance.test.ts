import { describe, expect, test } from 'vitest';
import type { Db } from '../../../db/connect.ts';
import { type APerson, actorOf } from '../../../scripts/starting-data/factories/person.ts';
import { aProgramme } from '../../../scripts/starting-data/factories/test-programme.ts';
import { aReturn } from '../../../scripts/starting-data/factories/test-return.ts';
import { saveWorld } from '../../../scripts/starting-data/save-world.ts';
import { aWorld } from '../../../scripts/starting-data/world.ts';
import { servicesOver } from '../../../test/setup/services-over.ts';
import { eachEngine } from '../../../test/setup/test-database.ts';
import { scopeFor } from '../../domain/access/scope.ts';
import { isoDate } from '../../domain/calendar/iso-date.ts';
import { headlineValue } from '../../domain/kpi/headline-value.ts';
import { kpiSeries } from '../../domain/kpi/kpi-series.ts';
import { askedCohorts } from '../../domain/kpi/matured-cohorts.ts';
import { measureKpi } from '../../domain/kpi/measure-kpi.ts';
import type { StrandKind } from '../../domain/specification/specification.ts';
import { correcting } from '../kpi-return/correct-return.test-data.ts';
import { listOwnPerformance } from './list-own-performance.ts';
import { showOwnPerformance } from './show-own-performance.ts';
import { showPerformance } from './show-performance.ts';

const ALL = [1, 2, 3] as const;
type Quarters = Readonly<Record<StrandKind, readonly number[]>>;

/** Two programmes of two bodies; of the first the accepted returns of those quarters. Its support strand is a consortium's, whose member delivers the last of two areas. */
async function aProvider(db: Db, quarters: Quarters = { perpetrator: ALL, support: ALL }) {
	const world = aWorld();
	const programme = aProgramme(world);
	const elsewhere = aProgramme(world);
	const returns = new Map(
		(['perpetrator', 'support'] as const).flatMap((strand) =>
			quarters[strand].map((quarter) => [
				`${strand} ${quarter}`,
				aReturn(world, 'accepted', { programme, strand, quarter }).id,
			]),
		),
	);
	aReturn(world, 'accepted', { programme: elsewhere, quarter: 1 });
	await db.transaction((tx) => saveWorld(tx, world));
	const services = servicesOver(db, isoDate('2017-11-20'));
	const as = (person: APerson) => {
		const actor = actorOf(person);
		return [services, actor, scopeFor(actor)] as const;
	};
	const seenBy = async (person: APerson, slug = programme.slug) =>
		showOwnPerformance(services, scopeFor(actorOf(person)), slug, 'headline');
	let commands = 0;
	const commandId = () => `own-performance-command-${++commands}`;
	return { db, services, programme, elsewhere, returns, as, seenBy, commandId };
}

type Seen = NonNullable<Awaited<ReturnType<typeof showOwnPerformance>>>;
const there = <T>(value: T | null): T => {
	if (value === null) throw new Error('it is there');
	return value;
};
const contactOf = ({ facts }: Seen) => headlineValue(facts, 'partner-contact');

eachEngine((makeDb) => {
	describe('a provider', () => {
		test('sees what its own returns say, as the office reads them', async () => {
			const t = await aProvider(await makeDb());
			const { people, office, slug } = t.programme;
			const seen = there(await t.seenBy(people.support.preparer));
			const whole = there(await showPerformance(t.services, t.as(office.officer)[2], slug, 'headline'));
			expect(contactOf(seen)).toEqual(headlineValue(whole.facts, 'partner-contact'));
			expect(contactOf(seen)?.value).toMatchObject({ cohorts: [1, 2], status: 'final' });
			expect([...seen.providers.keys()]).toEqual([people.support.preparer.organisation.id]);
			expect(new Set(seen.facts.returns.map(({ strand }) => strand))).toEqual(new Set(['support']));
		});

		test('of the other strand sees its own KPIs, and none of this one', async () => {
			const t = await aProvider(await makeDb());
			const { facts } = there(await t.seenBy(t.programme.people.perpetrator.certifier));
			expect(askedCohorts(facts, 'partner-contact')).toEqual([]);
			expect(askedCohorts(facts, 'starts')).toEqual([1, 2, 3]);
			expect(facts.returns.every(({ strand }) => strand === 'perpetrator')).toBe(true);
		});

		test('that delivers one area of a consortium sees that area alone', async () => {
			const t = await aProvider(await makeDb());
			const { people, office, slug, areas } = t.programme;
			const area = there(areas[1] ?? null);
			const seen = there(await t.seenBy(people.member.preparer));
			const whole = there(await showPerformance(t.services, t.as(office.officer)[2], slug, 'headline'));
			const ofArea = measureKpi(whole.facts, {
				kpi: 'partner-contact',
				cohorts: [2],
				areaIds: [area.id],
			});
			const ofIts = measureKpi(seen.facts, { kpi: 'partner-contact', cohorts: [2] });
			expect(ofIts.ok && ofIts.value.denominator).toBeGreaterThan(0);
			expect(ofIts).toEqual(ofArea.ok ? { ...ofArea, value: { ...ofArea.value, of: {} } } : null);
			expect([...seen.areas.keys()]).toEqual([area.id]);
			expect(seen.promised).toEqual([]);
			const figures = seen.facts.returns.flatMap((each) => each.figures);
			expect(new Set(figures.map(({ areaId }) => areaId))).toEqual(new Set([area.id]));
		});

		test('sees nothing of a programme for which it makes no return, and neither does an office here', async () => {
			const t = await aProvider(await makeDb());
			const { people, office } = t.programme;
			expect(await t.seenBy(people.support.preparer, t.elsewhere.slug)).toBeNull();
			expect(await t.seenBy(t.elsewhere.people.support.preparer)).toBeNull();
			expect(await t.seenBy(people.support.preparer, 'nowhere')).toBeNull();
			expect(await t.seenBy(office.officer)).toBeNull();
			const own = await listOwnPerformance(t.services, t.as(people.support.preparer)[2]);
			expect(own.map(({ slug }) => slug)).toEqual([t.programme.slug]);
			expect(await listOwnPerformance(t.services, t.as(office.officer)[2])).toEqual([]);
		});

		test('that only helps to deliver, without an area of its own, has no figures', async () => {
			const t = await aProvider(await makeDb());
			const helper = t.elsewhere.people.member.preparer;
			const agreementId = there(
				(await t.seenBy(t.programme.people.support.preparer))?.facts.returns[0]?.agreementId ?? null,
			);
			await t.db.transaction((tx) =>
				tx
					.insertInto('agreementParty')
					.values({ agreementId, organisationId: helper.organisation.id, part: 'delivery-partner' })
					.execute(),
			);
			expect(await t.seenBy(helper)).toBeNull();
		});
	});

	describe('what is not in', () => {
		test('is said where there is no return yet', async () => {
			const t = await aProvider(await makeDb(), { perpetrator: [], support: [] });
			const seen = there(await t.seenBy(t.programme.people.support.preparer));
			expect(contactOf(seen)).toBeNull();
			expect(kpiSeries(seen.facts, 'partner-contact')).toEqual([]);
		});

		test('after an agreement that ended early is not asked of it: its last cohort is told as it stopped', async () => {
			const t = await aProvider(await makeDb(), { perpetrator: ALL, support: [1, 2] });
			const { facts } = there(await t.seenBy(t.programme.people.support.preparer));
			expect(kpiSeries(facts, 'partner-contact').map(({ cohorts, status }) => [cohorts[0], status])).toEqual([
				[1, 'final'],
				[2, 'provisional'],
			]);
			expect(kpiSeries(facts, 'partner-contact')[1]?.provisional).toEqual([
				{ code: 'cohort-still-open', cohort: 2, maturesAfter: 3, ended: true },
			]);
		});

		test('of a quarter that is missing is no figure, with its reason', async () => {
			const t = await aProvider(await makeDb(), { perpetrator: ALL, support: [1, 3] });
			await t.db.transaction((tx) =>
				tx
					.updateTable('kpiReturn')
					.set({ acceptedSubmissionId: null, state: 'draft' })
					.where('id', '=', there(t.returns.get('support 3') ?? null))
					.execute(),
			);
			const { facts } = there(await t.seenBy(t.programme.people.support.preparer));
			const series = kpiSeries(facts, 'partner-contact');
			expect(series.map(({ cohorts, numerator }) => [cohorts[0], numerator === null])).toEqual([
				[1, false],
				[3, true],
			]);
			expect(series[1]?.missing).toEqual({ code: 'not-received' });
		});

		test('while an accepted return is put right is what was accepted, and then what is accepted instead', async () => {
			const t = await aProvider(await makeDb());
			const { preparer } = t.programme.people.support;
			const before = there(contactOf(there(await t.seenBy(preparer)))).value;
			const { reopen, restate, accept } = correcting(t, there(t.returns.get('support 3') ?? null));
			await reopen();
			await restate(2, 1);
			expect(contactOf(there(await t.seenBy(preparer)))?.value).toEqual(before);
			await accept(2);
			expect(contactOf(there(await t.seenBy(preparer)))?.value).toMatchObject({
				numerator: (before.numerator ?? 0) - 1,
				denominator: before.denominator,
				sources: [{ submission: 1 }, { submission: 2 }],
			});
		});
	});
});
