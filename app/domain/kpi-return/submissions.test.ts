import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalSubmission } from './canonical-submission.ts';
import { changedSections } from './changed-sections.ts';
import { compareFigures, compareSubmissions } from './compare-submissions.ts';
import type { Figure } from './figure.ts';
import type { NarrativeQuestion } from './narrative.ts';
import { at, BOXES } from './some-return.test-data.ts';
import type { CertifiedSubmission } from './submission.ts';

const figure = (
	measureKey: string,
	value: number,
	areaId: string | null = null,
	cohort: number | null = null,
): Figure => ({
	measureKey,
	areaId,
	cohort,
	value,
});
const words = (...entries: readonly (readonly [NarrativeQuestion, string])[]) => new Map(entries);
const SUBMISSION: CertifiedSubmission = {
	returnId: 'return',
	number: 1,
	agreementId: 'agreement',
	periodId: 'period',
	specificationId: 'specification',
	submittedAt: at('2017-07-06'),
	certifiedBy: 'certifier',
	capacity: 'certifier',
	declaration: 'I certify that these figures are right.',
	figures: [
		figure('partner-cases-entered', 10, 'walsall', 2),
		figure('safety-plans', 4),
		figure('partner-cases-entered', 10, 'walsall', 1),
	],
	words: words(['risks', 'None'], ['actions', 'None']),
	notes: new Map([
		['b', '2'],
		['a', '1'],
	]),
};

test('the canonical text is the same in whatever order the rows are read', () => {
	const turned = {
		...SUBMISSION,
		figures: [...SUBMISSION.figures].reverse(),
		words: new Map([...SUBMISSION.words].reverse()),
		notes: new Map([...SUBMISSION.notes].reverse()),
	};
	expect(canonicalSubmission(turned)).toBe(canonicalSubmission(SUBMISSION));
	expect(canonicalSubmission(SUBMISSION)).toBe(
		'{"format":"return-submission/1","returnId":"return","number":1,"agreementId":"agreement","periodId":"period","specificationId":"specification","submittedAt":"2017-07-06T10:00:00.000Z","certifiedBy":"certifier","capacity":"certifier","declaration":"I certify that these figures are right.","figures":[["partner-cases-entered|walsall|1",10],["partner-cases-entered|walsall|2",10],["safety-plans||",4]],"words":[["actions","None"],["risks","None"]],"notes":[["a","1"],["b","2"]]}',
	);
});

test.each([
	[
		'a figure',
		{ figures: [...SUBMISSION.figures.slice(1), figure('partner-cases-entered', 11, 'walsall', 2)] },
	],
	['a word', { words: words(['risks', 'None.'], ['actions', 'None']) }],
	['a note', { notes: new Map([['a', '1']]) }],
	['the certifier', { certifiedBy: 'deputy' }],
	['the version', { number: 2 }],
])('the canonical text changes with %s', (_name, change) => {
	expect(canonicalSubmission({ ...SUBMISSION, ...change })).not.toBe(canonicalSubmission(SUBMISSION));
});

test('two versions are compared figure by figure and answer by answer', () => {
	const before = {
		...SUBMISSION,
		figures: [figure('starts', 3, 'walsall'), figure('waiting', 2), figure('leavers', 0)],
	};
	const after = {
		...SUBMISSION,
		figures: [figure('waiting', 2), figure('starts', 4, 'walsall'), figure('units-used', 1)],
		words: words(['risks', 'One'], ['actions', 'None']),
	};
	expect(compareSubmissions(before, after)).toEqual({
		figures: [
			{ measureKey: 'starts', areaId: 'walsall', cohort: null, before: 3, after: 4 },
			{ measureKey: 'units-used', areaId: null, cohort: null, before: null, after: 1 },
			{ measureKey: 'leavers', areaId: null, cohort: null, before: 0, after: null },
		],
		words: [{ question: 'risks', before: 'None', after: 'One' }],
	});
});

const figures = fc.uniqueArray(
	fc.record({
		measureKey: fc.constantFrom('a', 'b', 'c', 'd'),
		areaId: fc.constantFrom(null, 'x'),
		cohort: fc.constantFrom(null, 1),
		value: fc.nat(3),
	}),
	{
		selector: ({ measureKey, areaId, cohort }) => `${measureKey}${areaId}${cohort}`,
	},
);
test('a comparison laid over the earlier version gives the later one', () => {
	fc.assert(
		fc.property(figures, figures, (before, after) => {
			const key = (each: Omit<Figure, 'value'>) =>
				JSON.stringify([each.measureKey, each.areaId, each.cohort]);
			const result = new Map(before.map((each) => [key(each), each.value]));
			for (const difference of compareFigures(before, after)) {
				if (difference.after === null) result.delete(key(difference));
				else result.set(key(difference), difference.after);
			}
			expect(new Map([...result].sort())).toEqual(
				new Map(after.map((each) => [key(each), each.value] as const).sort()),
			);
			expect(compareFigures(after, after)).toEqual([]);
		}),
	);
});

test('the sections that a difference touches are named', () => {
	const difference = compareSubmissions(SUBMISSION, {
		...SUBMISSION,
		figures: [figure('partner-cases-entered', 9, 'walsall', 2), ...SUBMISSION.figures.slice(1)],
	});
	expect(changedSections(difference, BOXES)).toEqual(['partners']);
	expect(
		changedSections({ figures: [], words: [{ question: 'risks', before: '', after: 'One' }] }, BOXES),
	).toEqual(['narrative']);
	expect(changedSections({ figures: [], words: [] }, BOXES)).toEqual([]);
});
