import { expect, test } from 'vitest';
import { factsForTests } from '../kpi/kpi-facts.test-data.ts';
import { measureKpi } from '../kpi/measure-kpi.ts';
import { discloseKpi } from './disclose-kpi.ts';
import { layFlat } from './lay-flat.ts';

const contact = (contacted: number) => {
	const answer = measureKpi(
		factsForTests({ latestPeriod: 2, rows: [{ cohort: 1, area: 'dudley', entered: 50, contacted }] }),
		{
			kpi: 'partner-contact',
			cohorts: [1],
		},
	);
	if (!answer.ok) throw new Error('no value');
	return answer.value;
};

test('an exact figure stands beside its target, rating, coverage, interval, version and sources', () => {
	const flat = layFlat(discloseKpi(contact(40), 'public'));
	expect(flat).toMatchObject({
		shown: 'exact',
		numerator: 40,
		denominator: 50,
		target: { numerator: 80, denominator: 100 },
		rating: 'good',
		verdict: 'met',
		definitionVersion: 1,
		coverage: { expected: 1, accepted: 1 },
		sources: [{ returnId: 'support dudley 2', submission: 1 }],
	});
	expect(flat.interval?.lower).toBeCloseTo(0.67, 2);
});

test('a figure in words leaves nothing of its parts, its rating or its interval', () => {
	expect(layFlat(discloseKpi(contact(48), 'public'))).toMatchObject({
		shown: 'words',
		inWords: 'over 90%',
		numerator: null,
		denominator: null,
		rating: null,
		verdict: null,
		interval: null,
		evidence: null,
	});
});
