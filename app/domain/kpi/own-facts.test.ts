import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cumulativeValue } from './cumulative-value.ts';
import { headlineValue } from './headline-value.ts';
import {
	type CohortRow,
	type FactsForTests,
	factsForTests,
	figure,
	specificationFrom,
} from './kpi-facts.test-data.ts';
import { indexFacts, type KpiFacts } from './kpi-facts.ts';
import { kpiSeries } from './kpi-series.ts';
import { askedCohorts } from './matured-cohorts.ts';
import { measureKpi } from './measure-kpi.ts';
import { type OwnPart, ownFacts } from './own-facts.ts';
import { splitKpi } from './split-kpi.ts';

const row = (cohort: number, area: string, differs: Partial<CohortRow> = {}): CohortRow => ({
	cohort,
	area,
	entered: 40,
	contacted: 32,
	...differs,
});
const TWO = [1, 2].flatMap((cohort) => [row(cohort, 'dudley'), row(cohort, 'walsall', { contacted: 20 })]);
const DUDLEY: readonly OwnPart[] = [{ agreementId: 'support dudley', areaIds: null }];
const own = (given: FactsForTests, parts = DUDLEY): KpiFacts => ownFacts(factsForTests(given), parts);
const headline = (facts: KpiFacts) => headlineValue(facts, 'partner-contact');

/** Everything that a provider's page says of a KPI. */
const told = (facts: KpiFacts, kpi: string) => [
	headlineValue(facts, kpi),
	kpiSeries(facts, kpi),
	cumulativeValue(facts, kpi),
	splitKpi(facts, { kpi, cohorts: askedCohorts(facts, kpi) }, 'area'),
];

describe('a provider’s own figures', () => {
	test('are those of its returns alone, with their day, their target and whether it was met', () => {
		expect(headline(own({ latestPeriod: 3, rows: TWO }))).toMatchObject({
			rests: 'newest-cohort',
			asAt: 3,
			value: {
				numerator: 32,
				denominator: 40,
				status: 'final',
				verdict: 'met',
				cohorts: [2],
				coverage: { expected: 1, accepted: 1 },
				sources: [{ returnId: 'support dudley 3', providerId: 'provider of support dudley' }],
			},
		});
	});

	test('do not wait for another provider’s return, where the programme’s do', () => {
		const given = { latestPeriod: 3, rows: TWO, notAccepted: ['support walsall 3'] };
		expect(headlineValue(factsForTests(given), 'partner-contact')?.value.cohorts).toEqual([1]);
		expect(headline(own(given))?.value).toMatchObject({ cohorts: [2], status: 'final' });
	});

	test('of a quarter whose return is missing are none, with why, and the last that was over stands in front', () => {
		const given = { latestPeriod: 3, dueUntil: 3, rows: TWO, notSent: ['support dudley 3'] };
		const facts = own(given);
		expect(headline(facts)?.value).toMatchObject({ cohorts: [1], numerator: 32 });
		expect(kpiSeries(facts, 'partner-contact').at(-1)).toMatchObject({
			numerator: null,
			missing: { code: 'not-received' },
		});
	});

	test('end with its agreement: later quarters are not asked of it', () => {
		const given = { latestPeriod: 5, rows: TWO, endedAfter: { dudley: 2 } };
		const facts = own(given);
		expect(askedCohorts(facts, 'partner-contact')).toEqual([1, 2]);
		expect(kpiSeries(facts, 'partner-contact').map(({ status }) => status)).toEqual(['final', 'provisional']);
		expect(headline(facts)?.after.map(({ value }) => value.provisional)).toEqual([
			[{ code: 'cohort-still-open', cohort: 2, maturesAfter: 3, ended: true }],
		]);
	});

	test('are none where it has no return', () => {
		expect(headline(own({ latestPeriod: 3, rows: TWO }, []))).toBeNull();
		expect(askedCohorts(own({ latestPeriod: 3, rows: TWO }, []), 'partner-contact')).toEqual([]);
	});
});

describe('what stands behind them', () => {
	test('is whether the other strand confirms its own areas, and no other provider’s', () => {
		const differs = (area: string) => ({
			latestPeriod: 3,
			rows: TWO.map((each) => (each.area === area ? { ...each, passed: 41 } : each)),
		});
		expect(headline(own(differs('walsall')))?.value.status).toBe('final');
		expect(headline(own(differs('dudley')))?.value).toMatchObject({
			status: 'provisional',
			provisional: [{ code: 'cases-not-agreed', received: 40, areaIds: ['dudley'] }],
		});
		expect(
			headline(own({ latestPeriod: 3, rows: TWO, notAccepted: ['perpetrator 2'] }))?.value.cohorts,
		).toEqual([1]);
	});

	test('where cases are not split by area, is whether the whole programme’s agree, and the number is its own', () => {
		const unsplit = (passed: number) => {
			const specification = specificationFrom(1);
			const facts = factsForTests({ latestPeriod: 3, rows: TWO });
			return ownFacts(
				indexFacts({
					...facts,
					specifications: [
						{
							...specification,
							measures: specification.measures.map((measure) =>
								measure.key.startsWith('partner-cases') ? { ...measure, byArea: false } : measure,
							),
						},
					],
					returns: facts.returns.map((each) => ({
						...each,
						figures:
							each.strand === 'perpetrator'
								? [figure('partner-cases-passed', null, null, passed)]
								: each.figures.map((one) => ({ ...one, areaId: null })),
					})),
				}),
				DUDLEY,
			);
		};
		expect(headline(unsplit(80))?.value).toMatchObject({ status: 'final', numerator: 32 });
		expect(headline(unsplit(81))?.value.provisional).toMatchObject([
			{ code: 'cases-not-agreed', received: 40 },
		]);
	});

	test('is whether others deliver too: a count’s target is the whole programme’s, and nobody’s own', () => {
		const starts = (parts: readonly OwnPart[]) => {
			const facts = factsForTests({
				latestPeriod: 1,
				rows: [row(1, 'dudley')],
				perpetrator: { 1: [figure('starts', 'dudley', null, 12)] },
			});
			const other = { ...facts.returns[0]!, returnId: 'other', agreementId: 'other', providerId: 'other' };
			const returns = parts.length === 1 ? facts.returns : [...facts.returns, other];
			const answer = measureKpi(ownFacts(indexFacts({ ...facts, returns }), parts.slice(0, 1)), {
				kpi: 'starts',
				cohorts: [1],
			});
			return answer.ok ? answer.value : null;
		};
		const part = { agreementId: 'perpetrator', areaIds: null };
		expect(starts([part])?.target).toMatchObject({ denominator: 1 });
		expect(starts([part, part])).toMatchObject({ numerator: 12, target: null, verdict: 'not-rated' });
	});
});

describe('a consortium’s member', () => {
	const facts = factsForTests({
		latestPeriod: 1,
		rows: [row(1, 'dudley'), row(1, 'walsall')],
		perpetrator: {
			1: [
				figure('starts', 'dudley', null, 12),
				figure('starts', 'walsall', null, 30),
				figure('referrals-police', null, null, 90),
			],
		},
	});
	const member = ownFacts(facts, [{ agreementId: 'perpetrator', areaIds: ['walsall'] }]);

	test('has the figures of its own areas, and none of the whole return', () => {
		const answer = measureKpi(member, { kpi: 'starts', cohorts: [1] });
		expect(answer.ok && answer.value.numerator).toBe(30);
		expect(member.returns.flatMap(({ figures }) => figures.map(({ areaId }) => areaId))).toEqual(
			member.returns.flatMap(({ figures }) => figures.map(() => 'walsall')),
		);
	});

	test('is not asked a KPI of what is counted for the whole return', () => {
		const whole = facts.specifications.flatMap(({ kpis, measures }) =>
			kpis.filter(
				({ strand, numerator }) =>
					strand === 'perpetrator' &&
					numerator.some((key) => measures.some((each) => each.key === key && !each.byArea)),
			),
		);
		expect(whole.length).toBeGreaterThan(0);
		for (const { key } of whole) expect(askedCohorts(member, key)).toEqual([]);
	});
});

const AREAS = ['dudley', 'walsall', 'sandwell'];
const rows = fc
	.array(
		fc.record({
			entered: fc.integer({ min: 0, max: 60 }),
			contacted: fc.integer({ min: 0, max: 60 }),
			wanting: fc.integer({ min: 0, max: 60 }),
		}),
		{ minLength: 9, maxLength: 9 },
	)
	.map((all) =>
		all.map(
			({ entered, contacted, wanting }, index): CohortRow => ({
				cohort: 1 + Math.floor(index / 3),
				area: AREAS[index % 3] ?? '',
				entered,
				contacted: Math.min(entered, contacted),
				wanting: Math.min(entered, contacted, wanting),
			}),
		),
	);

test('whatever other providers report, and whether or not it is in, a provider’s page says the same', () => {
	fc.assert(
		fc.property(rows, rows, fc.boolean(), (first, second, late) => {
			const ofDudley = first.filter(({ area }) => area === 'dudley');
			const page = (others: readonly CohortRow[], notAccepted: readonly string[]) => {
				const facts = own({
					latestPeriod: 4,
					rows: AREAS.flatMap((area) =>
						area === 'dudley' ? ofDudley : others.filter((each) => each.area === area),
					),
					notAccepted,
				});
				return ['partner-contact', 'ongoing-work'].map((kpi) => told(facts, kpi));
			};
			expect(page(second, late ? ['support walsall 3', 'support sandwell 4'] : [])).toEqual(page(first, []));
		}),
	);
});
