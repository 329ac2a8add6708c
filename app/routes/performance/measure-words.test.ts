import { expect, test } from 'vitest';
import { factsForTests } from '../../domain/kpi/kpi-facts.test-data.ts';
import { rollUpMeasure } from '../../domain/kpi/roll-up-measure.ts';
import { noneWords } from './measure-words.ts';

const facts = factsForTests({
	latestPeriod: 3,
	rows: [
		{ cohort: 1, area: 'dudley', entered: 30, contacted: 24 },
		{ cohort: 2, area: 'dudley', entered: 10, contacted: 8 },
	],
	notAccepted: ['support dudley 3'],
});

test.each([
	['that is not due yet', 2, 'Not due yet'],
	['that should have come', 3, 'Not received'],
])('a measure of a quarter whose only return is one %s says so', (_what, dueUntil, words) => {
	const total = rollUpMeasure(facts, { measure: 'partners-contacted-later', periods: [3] });
	if (!total.ok) throw new Error(total.refusal.code);
	expect(total.value.value).toBeNull();
	expect(noneWords(total.value, dueUntil)).toBe(words);
});
