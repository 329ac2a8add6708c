import { expect, test } from 'vitest';
import { accepted, refused } from '../result.ts';
import { decideExplanation, type Explanation } from './decide-explanation.ts';
import { differenceLine, differenceWords } from './difference-words.ts';
import type { UnitDifference } from './reconcile-units.ts';

const STARTS: UnitDifference = { areaId: 'dudley', measure: 'starts', ledger: 3, reported: 4, reasons: [] };
const COMPLETIONS: UnitDifference = { ...STARTS, measure: 'completions', ledger: 12, reported: 2 };
const explain = (given: Partial<Explanation>, differences = [COMPLETIONS, STARTS]) =>
	decideExplanation(differences, {
		areaId: 'dudley',
		measure: 'starts',
		reason: 'One began on the last day and was entered on the next.',
		nobodyNamed: false,
		...given,
	});

test('a reason is given for a difference that there is', () => {
	expect(explain({})).toEqual(accepted(STARTS));
	expect(explain({ measure: 'completions' })).toEqual(accepted(COMPLETIONS));
	expect(explain({ reason: 'Mr Jones began late', nobodyNamed: true })).toEqual(accepted(STARTS));
});

test.each<[string, Partial<Explanation>, string]>([
	['of another area', { areaId: 'walsall' }, 'no-difference'],
	['without words', { reason: '' }, 'no-reason'],
	['that names somebody', { reason: 'Mr Jones began late' }, 'looks-personal'],
])('no reason %s', (_, given, code) => {
	expect(explain(given)).toMatchObject({ ok: false, refusal: { code } });
});

test('once they agree there is nothing to explain', () => {
	expect(explain({}, [COMPLETIONS])).toEqual(refused({ code: 'no-difference' }));
});

test('a difference is told with its size, which way, and whether anybody has said why', () => {
	expect(differenceWords(STARTS)).toBe('the return says 4 starts and the ledger 3: the ledger has 1 fewer');
	expect(differenceWords(COMPLETIONS)).toContain('the ledger has 10 more');
	expect(differenceLine({ ...STARTS, areaName: 'Dudley' })).toMatch(/^Dudley: .*Nobody has said why yet\.$/);
	const reasons = [{ areaId: 'dudley', measure: 'starts', ledger: 3, reported: 4 } as const];
	expect(differenceLine({ ...STARTS, reasons, areaName: 'Dudley' })).toMatch(/ Explained\.$/);
});
