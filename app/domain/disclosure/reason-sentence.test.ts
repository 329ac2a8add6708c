import { expect, test } from 'vitest';
import { DVPP_QUARTERS } from '../kpi/kpi-facts.test-data.ts';
import type { DisclosedReason } from './disclosed-figure.ts';
import { reasonSentence } from './reason-sentence.ts';

const UNTOLD = { strand: null, cohort: null, maturesAfter: null, passed: null, received: null };
const DIFFER =
	'Cases passed to the support service and cases it received do not agree for April to June 2017';

test.each<[Partial<DisclosedReason> & Pick<DisclosedReason, 'code'>, string]>([
	[
		{ code: 'returns-missing', strand: 'support' },
		'Not every return of the support service has been accepted.',
	],
	[
		{ code: 'returns-missing', strand: 'perpetrator' },
		'The number of cases is not confirmed until every return of the perpetrator programme for the same quarter has been accepted.',
	],
	[
		{ code: 'cohort-still-open', cohort: 2, maturesAfter: 3 },
		'These cases are still open: the result is read on 30 September 2017.',
	],
	[
		{ code: 'cohort-still-open', cohort: 12, maturesAfter: 13 },
		'No return follows the quarter in which these cases were received, so they are not rated.',
	],
	[{ code: 'cases-not-agreed', cohort: 2 }, `${DIFFER}.`],
	[{ code: 'cases-not-agreed', cohort: 2, passed: 52 }, `${DIFFER}.`],
	[{ code: 'cases-not-agreed', cohort: 2, received: 50 }, `${DIFFER}.`],
	[{ code: 'cases-not-agreed', cohort: 2, passed: 52, received: 0 }, `${DIFFER}: 52 passed, 0 received.`],
])('%j is told to whoever may have as much', (reason, sentence) => {
	expect(reasonSentence({ ...UNTOLD, ...reason }, DVPP_QUARTERS)).toBe(sentence);
});
