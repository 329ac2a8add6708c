import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dvppContent } from '../specification/contents-of-programmes.ts';
import { allBoxes } from './all-boxes.ts';
import { figureKey } from './figure.ts';
import { filledDraft, filledReturn } from './filled-return.test-data.ts';
import { judgeDraft } from './judge-draft.ts';
import { readTypedFigures } from './read-typed-figures.ts';
import { sectionStatus } from './section-status.ts';
import { at } from './some-return.test-data.ts';
import { wordFinding } from './word-finding.ts';

const names = {
	measures: dvppContent().measures,
	areas: new Map([
		['birmingham', 'Birmingham'],
		['walsall', 'Walsall'],
	]),
	cohorts: new Map([
		[3, 'January to March 2017'],
		[4, 'April to June 2017'],
	]),
};
const sentences = (...args: Parameters<typeof filledDraft>) =>
	judgeDraft(filledDraft(...args)).findings.map((finding) => wordFinding(finding, names));
const EMPTY = new Map<string, string>();

test('a return filled in with what it should say has nothing against it and is submitted as typed', () => {
	for (const strand of ['perpetrator', 'support'] as const) {
		const judged = judgeDraft(filledDraft(strand));
		expect(judged.findings).toEqual([]);
		expect(new Map(judged.figures.map((figure) => [figureKey(figure), figure.value]))).toEqual(
			filledReturn(strand).figures,
		);
	}
});

test.each([
	['waiting||', ' 1,234 ', 1234],
	['median-weeks-waited||', '6.5', 65],
	['perpetrator-spend-staff||', '£1,250.50', 125050],
])('%s typed as "%s" is read in its own unit', (key, text, value) => {
	const { figures } = judgeDraft(filledDraft('perpetrator', { [key]: text }));
	expect(figures.find((figure) => figureKey(figure) === key)?.value).toBe(value);
});

test('every box is a figure, a problem or empty, whatever is typed', () => {
	const { sections, measures } = filledDraft('support');
	const boxes = allBoxes(sections);
	fc.assert(
		fc.property(
			fc.array(
				fc.oneof(fc.string(), fc.nat().map(String), fc.constantFrom('1e9', '-1', '0x1F', '٣', '3,5', '😀')),
				{ minLength: 1, maxLength: 20 },
			),
			(texts) => {
				const typed = new Map(boxes.map((box, index) => [figureKey(box), texts[index % texts.length]!]));
				const read = readTypedFigures(boxes, measures, typed);
				expect(read.figures.length + read.problems.length + read.empty.length).toBe(boxes.length);
				for (const { value } of read.figures) expect(Number.isSafeInteger(value) && value >= 0).toBe(true);
				for (const problem of read.problems) expect(problem.typed).toBe(typed.get(figureKey(problem.box)));
			},
		),
	);
});

test('an empty box blocks, and a section says how many there are', () => {
	expect(sentences('support', { 'safety-plans||': ' ' })).toEqual([
		'‘Safety plans’ is empty. If there were none, enter 0.',
	]);
	expect(sentences('support', { 'children-in-scope||': '', 'children-supported||': '' })).toEqual([
		'Children has not been filled in. If there was nothing, tick “Nothing to report”.',
	]);
	expect(sentences('support', { 'receiving-ongoing-work|walsall|': '', 'safety-plans||': '' })).toEqual([
		'2 boxes of Partners and ex-partners are empty, the first ‘Receiving ongoing work’ in Walsall. Where there were none, enter 0.',
	]);
});

test('a median wait may stay empty', () => {
	const judged = judgeDraft(filledDraft('perpetrator', { 'median-weeks-waited||': '' }));
	expect(judged.findings).toEqual([]);
	expect(judged.figures.some(({ measureKey }) => measureKey === 'median-weeks-waited')).toBe(false);
});

test('text that is no figure is an error that quotes it, and nothing is guessed', () => {
	expect(sentences('support', { 'safety-plans||': '3,5' })).toEqual([
		'‘Safety plans’ must be a number, like 1,234 or 1234. You entered “3,5”.',
	]);
	expect(sentences('support', { 'partner-cases-contacted|walsall|4': '-1' })).toEqual([
		'‘Contacted so far’ in Walsall (cases entered April to June 2017) must be 0 or more. You entered “-1”.',
	]);
});

const people = new Set(['people'] as const);
const NOBODY_LAST_QUARTER = new Map([...filledReturn('perpetrator').figures.keys()].map((key) => [key, 0]));

test('"nothing to report" is one tick for a service that had nobody', () => {
	const all = new Set(['referrals', 'people', 'partners', 'money'] as const);
	const judged = judgeDraft(
		filledDraft('perpetrator', {}, { typed: EMPTY, nothingToReport: all, lastQuarter: NOBODY_LAST_QUARTER }),
	);
	expect(judged.findings).toEqual([]);
	expect(judged.figures.every(({ value }) => value === 0)).toBe(true);
	const asked = filledReturn('perpetrator').figures.size;
	expect(judged.figures).toHaveLength(asked - 1); // the median wait of nobody stays empty
});

test('"nothing to report" never says silently that people who were there have gone', () => {
	expect(
		sentences('perpetrator', {}, { typed: EMPTY, nothingToReport: people }).filter((sentence) =>
			sentence.startsWith('Enter'),
		),
	).toEqual([
		'Enter ‘People on the programme’ in Birmingham. There were 13 last quarter, and “Nothing to report” does not say how many there are now.',
		'Enter ‘People on the programme’ in Walsall. There were 13 last quarter, and “Nothing to report” does not say how many there are now.',
	]);
	const typed = new Map([
		['on-programme|birmingham|', '13'],
		['on-programme|walsall|', '13'],
	]);
	const { findings } = judgeDraft(filledDraft('perpetrator', {}, { typed, nothingToReport: people }));
	expect(findings.filter(({ section }) => section === 'people')).toEqual([]);
	expect(
		sentences('perpetrator', {}, { typed: EMPTY, nothingToReport: people, lastQuarter: null }),
	).toContain(
		'Enter ‘People waiting’. “Nothing to report” does not say how many there are, and there is no return for last quarter to take it from.',
	);
});

test('"nothing to report" beside a figure is a contradiction', () => {
	expect(
		sentences('support', { 'children-in-scope||': '2' }, { nothingToReport: new Set(['children']) }),
	).toEqual([
		'‘Children in scope’ is 2, but “Nothing to report” is ticked for Children. Take out the figure or the tick.',
	]);
});

test('a narrative that seems to name somebody asks the writer', () => {
	const words = new Map([['risks', 'Mr Smith has moved away.'] as const]);
	const { findings } = judgeDraft(filledDraft('support', {}, { words }));
	expect(findings.map((finding) => [finding.severity, wordFinding(finding, names)])).toEqual([
		[
			'warning',
			'‘Risks’ holds what looks like a detail of a person: “Mr Smith” (name). Take it out, or say why it is not.',
		],
	]);
});

test.each([
	[
		'support',
		{ 'not-reached-no-reply||4': '4' },
		'‘Partner cases entered’ in all areas (cases entered April to June 2017) is 20, but ‘Contacted so far’, ‘Not reached: no reply’, ‘Not reached: no safe details’, ‘Not reached: unsafe’, ‘Not reached: not yet attempted’ and ‘Entered in error’ add up to 21.',
	],
	[
		'support',
		{ 'partner-cases-wanting-ongoing-work|walsall|4': '9' },
		'‘Wanting ongoing work so far’ in Walsall (cases entered April to June 2017) is 9, which is more than ‘Contacted so far’ (8).',
	],
	[
		'support',
		{ 'partner-cases-contacted|walsall|3': '7', 'not-reached-no-reply||3': '4' },
		'‘Contacted so far’ in Walsall (cases entered January to March 2017) is 7, but last quarter’s return said 8. It counts everybody so far, so it cannot fall. If this corrects last quarter’s figure, say so and why.',
	],
	[
		'support',
		{ 'partner-cases-entered|walsall|3': '11', 'entered-in-error||3': '2' },
		'‘Partner cases entered’ in Walsall (cases entered January to March 2017) is 11, but last quarter’s return said 10. If this corrects last quarter’s figure, say so and why.',
	],
	[
		'perpetrator',
		{ 'on-programme|walsall|': '15' },
		'‘People on the programme’ in Walsall is 15, but 13 at the start of the quarter, 3 more and 2 fewer make 14.',
	],
	[
		'perpetrator',
		{ 'perpetrator-spend-staff||': '1250' },
		'‘Staff’ is £1,250 and was £0 last quarter. Say why it has changed so much.',
	],
	[
		'perpetrator',
		{ 'median-weeks-waited||': '6.5' },
		'‘Median weeks waited’ is 6.5 weeks and was 0 weeks last quarter. Say why it has changed so much.',
	],
] as const)('%s %j: a sentence names the cell', (strand, change, sentence) => {
	expect(sentences(strand, change)).toEqual([sentence]);
});

test('a section is done when nothing in it blocks', () => {
	const kpiReturn = {
		sections: [
			{ section: 'children', version: 1, savedAt: at('2017-07-04'), savedBy: 'preparer', sentFrom: null },
		],
	} as const;
	const status = (change: Readonly<Record<string, string>>) =>
		sectionStatus('children', kpiReturn, judgeDraft(filledDraft('support', change)).findings);
	expect(status({})).toBe('complete');
	expect(status({ 'children-supported||': '' })).toBe('in-progress');
	expect(status({ 'children-supported||': '1' })).toBe('needs-attention');
	expect(sectionStatus('children', { sections: [] }, [])).toBe('not-started');
});
