import { expect, test } from 'vitest';
import { allBoxes } from './all-boxes.ts';
import { blockingAfter } from './blocking-after.ts';
import { figureKey } from './figure.ts';
import { filledDraft } from './filled-return.test-data.ts';
import { judgeDraft } from './judge-draft.ts';
import { notesWithinReach } from './notes-within-reach.ts';
import { changedFigures, typedBoxes } from './typed-boxes.ts';

const NOTHING = {
	typed: new Map<string, string>(),
	words: new Map(),
	notes: new Map<string, string>(),
	nothingToReport: false,
};
const CONTACTED = 'partner-cases-contacted|walsall|3';
const FEWER = { [CONTACTED]: '7', 'not-reached-no-reply||3': '4' };
const correction = judgeDraft(filledDraft('support', FEWER)).findings.map(({ key }) => key);

test('a section in which all is right has nothing that stands in the way', () => {
	expect(blockingAfter(filledDraft('support'), { ...NOTHING, section: 'partners' })).toBe(0);
});

test('what is about to be saved is judged with what is there already', () => {
	const draft = filledDraft('support');
	const save = (typed: Readonly<Record<string, string>>, notes: Readonly<Record<string, string>> = {}) =>
		blockingAfter(draft, {
			...NOTHING,
			section: 'partners',
			typed: new Map(Object.entries(typed)),
			notes: new Map(Object.entries(notes)),
		});
	expect(save({ [CONTACTED]: 'many' })).toBe(1);
	expect(save({ [CONTACTED]: '' })).toBe(1);
	expect(save(FEWER)).toBe(1);
	expect(save(FEWER, { [correction[0]!]: 'One was counted twice.' })).toBe(0);
	// A slip in another section stands in the way of the whole, and is not counted here.
	expect(save({ 'children-supported||': 'many' })).toBe(0);
});

test('“nothing to report” fills what is empty, and taking the tick away asks for it again', () => {
	const emptied = Object.fromEntries(
		allBoxes(filledDraft('perpetrator').sections.filter(({ section }) => section === 'referrals')).map(
			(box) => [figureKey(box), ''],
		),
	);
	const draft = filledDraft('perpetrator', emptied, { lastQuarter: null });
	const after = (nothingToReport: boolean, of = draft) =>
		blockingAfter(of, { ...NOTHING, section: 'referrals', nothingToReport });
	expect(after(false)).toBe(1);
	expect(after(true)).toBe(0);
	expect(after(false, { ...draft, nothingToReport: new Set(['referrals']) })).toBe(1);
});

test('of notes only those are kept that answer something found in these boxes', () => {
	const notes = new Map([...correction, 'large-change|starts|dudley|'].map((key) => [key, 'Why']));
	expect(correction).toHaveLength(1);
	expect([...notesWithinReach(filledDraft('support', FEWER), notes).keys()]).toEqual(correction);
	expect(notesWithinReach(filledDraft('support'), notes).size).toBe(0);
});

test('of a section each box that was sent stands with its text and its figure, where it is one', () => {
	const { sections, measures } = filledDraft('support');
	const partners = sections.find(({ section }) => section === 'partners')!;
	const boxes = typedBoxes(
		measures,
		partners,
		new Map([
			[CONTACTED, ' 7 '],
			['partner-cases-contacted|birmingham|3', 'many'],
			['partner-cases-contacted|birmingham|4', ' '],
			['no-such-box||', '5'],
		]),
	);
	expect(boxes.map((box) => [figureKey(box), box.typed, box.value]).sort()).toEqual([
		['partner-cases-contacted|birmingham|3', 'many', null],
		['partner-cases-contacted|birmingham|4', '', null],
		[CONTACTED, '7', 7],
	]);
	const before = new Map([
		[CONTACTED, '7'],
		['partner-cases-contacted|birmingham|4', '8'],
	]);
	// What was typed and is no figure is not told: it may be words.
	expect(changedFigures(before, boxes)).toEqual(
		expect.arrayContaining([
			{ box: 'partner-cases-contacted|birmingham|3', value: null },
			{ box: 'partner-cases-contacted|birmingham|4', value: null },
		]),
	);
	expect(changedFigures(before, boxes)).toHaveLength(2);
});
