import { expect, test } from 'vitest';
import { contactedLater } from './contacted-later.ts';
import { factsForTests, figure, specificationFrom } from './kpi-facts.test-data.ts';
import { indexFacts, type KpiFacts } from './kpi-facts.ts';
import { measureKpi } from './measure-kpi.ts';
import { measuresOfKpis } from './measures-of-kpis.ts';

const without = factsForTests({
	latestPeriod: 3,
	rows: [
		{ cohort: 1, area: 'dudley', entered: 30, contacted: 24 },
		{ cohort: 1, area: 'walsall', entered: 20, contacted: 16 },
		{ cohort: 2, area: 'dudley', entered: 10, contacted: 8 },
	],
	notAccepted: ['support walsall 2'],
});
/** In quarter 3, three partners of the first cohort answered after all. */
const facts: KpiFacts = indexFacts({
	...without,
	returns: without.returns.map((row) =>
		row.strand === 'support' && row.period === 3 && row.submission !== null
			? {
					...row,
					figures: [
						...row.figures,
						figure(
							'partners-contacted-later',
							row.areaIds[0] ?? null,
							null,
							row.areaIds.includes('dudley') ? 2 : 1,
						),
					],
				}
			: row,
	),
});

test('later contacts are told by quarter, the newest first, and by area', () => {
	const later = contactedLater(facts, ['dudley', 'walsall']);
	expect(
		later?.quarters.map(({ period, value, missing, coverage }) => [
			period,
			value,
			missing?.code ?? null,
			coverage.accepted,
			coverage.expected,
		]),
	).toEqual([
		[3, 3, null, 2, 2],
		// One of two areas is in: a part of a count is not its figure.
		[2, null, 'not-complete', 1, 2],
		[1, 0, null, 2, 2],
	]);
	expect(later).toMatchObject({
		total: 3,
		areas: [
			{ areaId: 'dudley', value: 2 },
			{ areaId: 'walsall', value: 1 },
		],
	});
});

test('they change no result: a closed cohort stays as it was', () => {
	const value = (of: KpiFacts) => measureKpi(of, { kpi: 'partner-contact', cohorts: [1] });
	expect(value(facts)).toEqual(value(without));
});

test('a specification that does not ask for them tells nothing, and they are read for partner contact’s own page alone', () => {
	const silent = specificationFrom(1);
	const specifications = [
		{ ...silent, measures: silent.measures.filter(({ key }) => key !== 'partners-contacted-later') },
	];
	expect(contactedLater(indexFacts({ ...without, specifications }), ['dudley'])).toBeNull();
	expect(measuresOfKpis(facts.specifications, { key: 'partner-contact' })).toContain(
		'partners-contacted-later',
	);
	expect(measuresOfKpis(facts.specifications, { key: 'completion' })).not.toContain(
		'partners-contacted-later',
	);
	expect(measuresOfKpis(facts.specifications, 'headline')).not.toContain('partners-contacted-later');
});
