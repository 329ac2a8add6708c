import { expect, test } from 'vitest';
import { beginsWithLedger } from './begins-with-ledger.ts';
import { filledDraft } from './filled-return.test-data.ts';

const PEOPLE = filledDraft('perpetrator').sections.find(({ section }) => section === 'people')!;
const LEDGER = new Map([
	['starts|birmingham|', 22],
	['starts|walsall|', 0],
	['completions|walsall|', -1],
]);
const ALL = { 'starts|birmingham|': 22, 'starts|walsall|': 0 };

test.each([
	['nobody has saved the section', {}, false, false, ALL],
	['it was saved and everything taken out', {}, true, false, {}],
	['it was saved with another number', { 'starts|birmingham|': '9' }, true, false, {}],
	['a consortium: nobody has saved it', {}, false, true, ALL],
	[
		'a consortium: one member saved its area',
		{ 'starts|walsall|': '4' },
		true,
		true,
		{ 'starts|birmingham|': 22 },
	],
	[
		'a consortium: another box of the area is typed',
		{ 'on-programme|birmingham|': '7' },
		true,
		true,
		{ 'starts|walsall|': 0 },
	],
])('boxes open with the ledger’s counts while nobody has typed them: %s', (_, typed, wasSaved, isShared, begun) => {
	const draft = { typed: new Map(Object.entries(typed)), ledger: LEDGER };
	expect(Object.fromEntries(beginsWithLedger(PEOPLE, draft, { wasSaved, isShared }))).toEqual(begun);
});

test('where no places are kept the boxes open empty, and no box of another section is filled in', () => {
	const draft = filledDraft('perpetrator');
	const nobody = { wasSaved: false, isShared: false };
	expect(beginsWithLedger(PEOPLE, { typed: new Map() }, nobody)).toEqual(new Map());
	const others = draft.sections.filter(({ section }) => section !== 'people');
	for (const section of others)
		expect(beginsWithLedger(section, { typed: new Map(), ledger: LEDGER }, nobody)).toEqual(new Map());
});
