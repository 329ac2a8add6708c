import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defineMeasure, type MeasureDefinition } from '../specification/define-measure.ts';
import type { SpecificationVersion } from '../specification/specification.ts';
import { type CohortRow, factsForTests, figure, specificationFrom } from './kpi-facts.test-data.ts';
import { indexFacts } from './kpi-facts.ts';
import { measureKpi } from './measure-kpi.ts';
import { measureToDate } from './measure-to-date.ts';
import { refusalSentence } from './refusal-sentence.ts';
import { rollUpMeasure } from './roll-up-measure.ts';

const AREAS = ['dudley', 'walsall'] as const;
const ROWS: readonly CohortRow[] = AREAS.map((area) => ({ cohort: 1, area, entered: 5, contacted: 3 }));

const DEFINITION: MeasureDefinition = {
	strand: 'perpetrator',
	section: 'other-work',
	label: 'Training sessions held',
	hint: 'Sessions of an hour or more.',
	kind: 'flow',
	unit: 'count',
	things: 'sessions',
	frequency: 'quarterly',
	byArea: true,
	atMost: null,
	breakdown: 'audience',
	parts: [],
};
const KEY = 'own-training-sessions-held';

/** Asks a measure of the programme's own beside the standard ones, from a quarter on. */
const asking = (
	differs: Partial<MeasureDefinition> = {},
	{ from = 1, definitionVersion = 1 } = {},
): SpecificationVersion => {
	const standard = specificationFrom(from);
	const measures = defineMeasure(standard.measures, { ...DEFINITION, ...differs }, new Set());
	return {
		...standard,
		measures: measures.map((each) => (each.key.startsWith('own-') ? { ...each, definitionVersion } : each)),
	};
};

/** The same counts under a standard measure's key and under one of the programme's own. */
const withBoth = (
	standard: string,
	counts: readonly number[],
	specifications: readonly SpecificationVersion[],
) =>
	factsForTests({
		latestPeriod: 3,
		rows: ROWS,
		specifications,
		perpetrator: Object.fromEntries(
			[1, 2, 3].map((period) => [
				period,
				AREAS.flatMap((area, index) =>
					[standard, KEY].map((key) => figure(key, area, null, counts[(period - 1) * 2 + index] ?? 0)),
				),
			]),
		),
	});

const counts = fc.array(fc.nat(60), { minLength: 6, maxLength: 6 });
const periods = fc.uniqueArray(fc.constantFrom(1, 2, 3), { minLength: 1 });
const selection = fc.constantFrom(
	{},
	{ areaIds: ['walsall'] },
	{ areaIds: ['dudley', 'walsall'] },
	{ providerIds: ['provider of perpetrator'] },
);

test.each([
	['flow', 'starts'],
	['stock', 'on-programme'],
] as const)('an own %s is added, and refused, as the standard one over any periods and areas', (kind, standard) => {
	fc.assert(
		fc.property(counts, periods, selection, (given, asked, part) => {
			const facts = withBoth(standard, given, [asking({ kind })]);
			const [one, own] = [standard, KEY].map((measure) =>
				rollUpMeasure(facts, { measure, periods: asked, ...part }),
			);
			if (one?.ok && own?.ok) {
				const { measure: _one, ...standardTotal } = one.value;
				const { measure: _own, ...ownTotal } = own.value;
				expect(ownTotal).toEqual(standardTotal);
			} else
				expect([own?.ok, own?.ok === false && own.refusal.code]).toEqual([
					one?.ok,
					!one?.ok && one?.refusal.code,
				]);
		}),
	);
});

test('figures of two definitions are refused in words, and the total to date begins with the newest', () => {
	const given = [1, 2, 3, 4, 5, 6];
	const facts = withBoth('starts', given, [asking(), asking({}, { from: 3, definitionVersion: 2 })]);
	const answer = rollUpMeasure(facts, { measure: KEY, periods: [1, 2, 3] });
	if (answer.ok) throw new Error('two definitions were added');
	expect(answer.refusal.code).toBe('definitions-differ');
	expect(refusalSentence(answer.refusal, { measures: new Map(), periods: new Map() })).toBe(
		'The definition changed between these quarters, so their figures cannot be added together.',
	);
	expect(rollUpMeasure(facts, { measure: KEY, periods: [1, 2] })).toMatchObject({ value: { value: 10 } });
	expect(measureToDate(facts, KEY)).toMatchObject({ value: { value: 11, periods: [3] } });
	expect(measureToDate(facts, 'starts')).toMatchObject({ value: { value: 21, periods: [1, 2, 3] } });
});

test('what is counted in other things, or in another way, is another definition', () => {
	for (const differs of [{ things: 'events' }, { kind: 'stock' }, { unit: 'pence', things: null }] as const) {
		const facts = withBoth('starts', [1, 2, 3, 4, 5, 6], [asking(), asking(differs, { from: 3 })]);
		expect(rollUpMeasure(facts, { measure: KEY, periods: [2, 3] })).toMatchObject({
			refusal: { code: 'definitions-differ' },
		});
	}
});

test('a KPI is never pooled over two definitions of what it counts, even where it was left out between them', () => {
	const counting = (version: SpecificationVersion): SpecificationVersion => {
		const [starts] = version.kpis.filter(({ key }) => key === 'starts');
		return { ...version, kpis: starts === undefined ? [] : [{ ...starts, numerator: [KEY] }] };
	};
	const versions = [counting(asking()), counting(asking({}, { from: 3, definitionVersion: 2 }))];
	const facts = withBoth('starts', [1, 2, 3, 4, 5, 6], versions);
	expect(measureKpi(facts, { kpi: 'starts', cohorts: [1, 2] })).toMatchObject({ value: { numerator: 10 } });
	expect(measureKpi(facts, { kpi: 'starts', cohorts: [2, 3] })).toMatchObject({
		refusal: { code: 'definitions-differ' },
	});
});

test('a half-yearly measure of one’s own is asked, and added, where half-years end', () => {
	const facts = withBoth('starts', [1, 2, 3, 4, 5, 6], [asking({ frequency: 'half-yearly' })]);
	expect(measureToDate(facts, KEY)).toMatchObject({ value: { value: 14, periods: [1, 3] } });
	expect(indexFacts(facts).specifications).toHaveLength(1);
});
