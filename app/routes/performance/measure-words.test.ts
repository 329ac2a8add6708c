import { expect, test } from 'vitest';
import { type FactsForTests, factsForTests } from '../../domain/kpi/kpi-facts.test-data.ts';
import { rollUpMeasure } from '../../domain/kpi/roll-up-measure.ts';
import { noneWords } from './measure-words.ts';

const ONE = ['support dudley 3'];
const factsOf = (missing: Pick<FactsForTests, 'notSent' | 'notAccepted'>) =>
	factsForTests({
		latestPeriod: 3,
		rows: [
			{ cohort: 1, area: 'dudley', entered: 30, contacted: 24 },
			{ cohort: 2, area: 'dudley', entered: 10, contacted: 8 },
		],
		...missing,
	});

test.each([
	['that is not due yet', { notSent: ONE }, 2, 'Not due yet'],
	['that should have come', { notSent: ONE }, 3, 'Not received'],
	['that was sent in time', { notAccepted: ONE }, 2, 'Not accepted yet'],
	['that was sent and is overdue for nobody', { notAccepted: ONE }, 3, 'Not accepted yet'],
])('a measure of a quarter whose only return is one %s says so', (_what, missing, dueUntil, words) => {
	const total = rollUpMeasure(factsOf(missing), { measure: 'partners-contacted-later', periods: [3] });
	if (!total.ok) throw new Error(total.refusal.code);
	expect(total.value.value).toBeNull();
	expect(noneWords(total.value, dueUntil)).toBe(words);
});
