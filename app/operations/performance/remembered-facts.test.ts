import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeKpiMemory } from '../../../db/read/kpi-memory.ts';
import { actorOf } from '../../../scripts/starting-data/factories/person.ts';
import { sqliteOnly } from '../../../test/setup/test-database.ts';
import { scopeFor } from '../../domain/access/scope.ts';
import { isoDate } from '../../domain/calendar/iso-date.ts';
import { indexFacts, type KpiFacts } from '../../domain/kpi/kpi-facts.ts';
import { kpiSeries } from '../../domain/kpi/kpi-series.ts';
import { maturedCohorts } from '../../domain/kpi/matured-cohorts.ts';
import { splitKpi } from '../../domain/kpi/split-kpi.ts';
import { aProgrammeToReport } from '../board-report/board-reports.test-data.ts';
import { correcting } from '../kpi-return/correct-return.test-data.ts';
import { edit, inHand, publish, start } from '../specification/specifications.test-data.ts';
import { showPerformance } from './show-performance.ts';

const makeDb = sqliteOnly();

/** Everything that a performance page says of the KPIs. */
const valuesOf = (facts: KpiFacts) =>
	(facts.specifications.at(-1)?.kpis ?? []).map(({ key }) => {
		const cohorts = maturedCohorts(facts, key);
		const split = (by: 'area' | 'provider') =>
			cohorts.length === 0 ? [] : splitKpi(facts, { kpi: key, cohorts }, by);
		return [key, kpiSeries(facts, key), split('area'), split('provider')];
	});

/** One turn: a return of the support strand goes on to its next step, or the calendar to another day, or nothing happens. */
const turn = fc.oneof(
	{
		weight: 5,
		arbitrary: fc.record({
			kind: fc.constant('step' as const),
			quarter: fc.constantFrom(2, 3),
			by: fc.integer({ min: 0, max: 2 }),
		}),
	},
	{
		weight: 1,
		arbitrary: fc.record({
			kind: fc.constant('day' as const),
			day: fc.constantFrom('2017-07-02', '2017-11-20', '2018-01-10'),
		}),
	},
	{ weight: 2, arbitrary: fc.constant({ kind: 'nothing' as const }) },
);

type Standing = 'accepted' | 'reopened' | 'submitted';

/** Takes an accepted return to its next step, again and again. */
function stepper({ reopen, restate, accept }: ReturnType<typeof correcting>, cohort: number) {
	let [standing, submission]: [Standing, number] = ['accepted', 1];
	return async (by: number): Promise<Standing> => {
		if (standing === 'accepted') {
			await reopen();
			standing = 'reopened';
		} else if (standing === 'reopened') {
			await restate(cohort, by);
			standing = 'submitted';
		} else {
			submission += 1;
			await accept(submission);
			standing = 'accepted';
		}
		return standing;
	};
}

// Whole courses of real operations: on a machine that others use they take a minute.
test('what is remembered is what would be read, whatever is accepted, reopened and restated in between', async () => {
	let asked = 0;
	let remembered = 0;
	let restated = 0;
	await fc.assert(
		fc.asyncProperty(fc.array(turn, { minLength: 7, maxLength: 10 }), async (turns) => {
			const inHand = await aProgrammeToReport(await makeDb());
			const { services, programme, returns } = inHand;
			const scope = scopeFor(inHand.as(programme.office.officer)[1]);
			const steps = new Map(
				[2, 3].map((quarter) => {
					const id = returns.find((each) => each.quarter === quarter && each.strand === 'support')?.id ?? '';
					return [quarter, stepper(correcting(inHand, id), quarter - 1)];
				}),
			);
			let before: KpiFacts | null = null;
			const check = async (): Promise<void> => {
				for (const wanted of ['headline', { key: 'starts' }] as const) {
					const read = { ...services, kpiMemory: makeKpiMemory() };
					const fresh = await showPerformance(read, scope, programme.slug, wanted);
					const known = await showPerformance(services, scope, programme.slug, wanted);
					if (fresh === null || known === null) throw new Error('the programme is there');
					expect(known.facts).toEqual(fresh.facts);
					expect(valuesOf(known.facts)).toEqual(valuesOf(indexFacts(fresh.facts)));
					if (wanted !== 'headline') continue;
					asked += 1;
					if (known.facts === before) remembered += 1;
					before = known.facts;
				}
			};
			await check();
			services.clock.moveBusinessDay(isoDate('2017-11-20'));
			for (const each of turns) {
				if (each.kind === 'day') services.clock.moveBusinessDay(isoDate(each.day));
				if (each.kind === 'step') {
					services.clock.moveBusinessDay(isoDate('2018-01-10'));
					if ((await steps.get(each.quarter)?.(each.by)) === 'accepted') restated += 1;
				}
				await check();
			}
		}),
		{ numRuns: 4 },
	);
	// It was tried: some were found again, some were not, and some returns went all the way.
	expect(remembered).toBeGreaterThan(0);
	expect(asked - remembered).toBeGreaterThan(10);
	expect(restated).toBeGreaterThan(0);
}, 180_000);

test('a version of the specification is known to what is remembered from its publication on, and the one before as superseded', async () => {
	const it = await inHand(await makeDb());
	const scope = scopeFor(actorOf(it.officer));
	const versions = async () => {
		const known = await showPerformance(it.services, scope, it.programme.slug, 'headline');
		const read = { ...it.services, kpiMemory: makeKpiMemory() };
		const fresh = await showPerformance(read, scope, it.programme.slug, 'headline');
		expect(known?.facts).toEqual(fresh?.facts);
		return known?.facts.specifications.map(({ number, state, measures }) => [
			number,
			state,
			measures.some(({ key }) => key === 'safety-plans'),
		]);
	};
	expect(await versions()).toEqual([[1, 'published', true]]);
	await start(it, 3);
	expect(await versions()).toEqual([[1, 'published', true]]);
	await edit(it, { type: 'remove-measure', key: 'safety-plans' });
	await edit(
		it,
		{ type: 'change-effect', effectiveFrom: 3, changeNote: 'Ask for less.' },
		{ expectedVersion: 2 },
	);
	expect(await versions()).toEqual([[1, 'published', true]]);
	expect(await publish(it, { expectedVersion: 3 })).toMatchObject({ ok: true });
	expect(await versions()).toEqual([
		[1, 'superseded', true],
		[2, 'published', false],
	]);
});

test('the memory keeps the programmes asked about last, and no more figures than it may', () => {
	const facts = (figures: number): KpiFacts =>
		({ returns: [{ figures: Array.from({ length: figures }, () => ({})) }] }) as unknown as KpiFacts;
	const memory = makeKpiMemory(100);
	const a = facts(40);
	const b = facts(40);
	const c = facts(40);
	memory.keep('a', a);
	memory.keep('b', b);
	expect(memory.find('a')).toBe(a);
	memory.keep('c', c);
	expect([memory.find('a'), memory.find('b'), memory.find('c')]).toEqual([a, null, c]);
	memory.keep('large', facts(101));
	expect(memory.find('large')).toBeNull();
	memory.keep('a', b);
	expect([memory.find('a'), memory.find('c')]).toEqual([b, c]);
});
