import { expect, test } from 'vitest';
import { isoDate } from '../../calendar/iso-date.ts';
import type { OutcomeKind } from '../../evaluation/outcome-of-bid.ts';
import { type OutcomeFacts, outcomeLetter } from './outcome-letter.ts';

const facts: OutcomeFacts = {
	occasion: 'outcome',
	kind: 'lapsed',
	organisationName: 'Canalside',
	own: null,
	winner: null,
	awardedTo: 'Turning North',
	failed: [],
	setApart: null,
	body: 'The Commissioner',
	tender: 'Perpetrator work',
	lot: 'Walsall',
	decision: 1,
	why: '',
	letterName: 'Assessment summaries',
	law: 'Procurement Act 2023, light touch',
	priceWeight: 30,
	standstill: null,
	madeOn: isoDate('2026-10-20'),
	demonstration: false,
};
const textOf = (change: Partial<OutcomeFacts>) => JSON.stringify(outcomeLetter({ ...facts, ...change }));
const TO_ANOTHER = 'The Commissioner intends to award this lot to Turning North.';
const TO_NOBODY = 'The Commissioner awards this lot to nobody.';

test.each([
	['lapsed', {}],
	['was set apart', { kind: 'set-apart', setApart: 'not-as-committed' }],
	[
		'failed a requirement',
		{
			kind: 'failed',
			failed: [{ asks: 'Insurance', reason: 'It ended in May' }],
			awardedTo: null,
			winner: { name: 'Turning North', assessment: { criteria: [], quality: '64.00', priced: null } },
		},
	],
] as const)('whose bid %s is told to whom the lot is awarded, or why to nobody', (_what, change) => {
	expect(textOf(change)).toContain(TO_ANOTHER);
	const none = textOf({ ...change, winner: null, awardedTo: null, why: 'Every bid was above the budget' });
	expect(none).toContain(TO_NOBODY);
	expect(none).toContain('Why: Every bid was above the budget.');
	expect(none).not.toContain(TO_ANOTHER);
});

test('a letter from before the successful bidder was named in it is drawn as it was', () => {
	const { awardedTo: _none, ...before } = facts;
	const drawn = JSON.stringify(outcomeLetter(before));
	expect(drawn).not.toContain('award this lot');
	expect(JSON.stringify(outcomeLetter({ ...before, occasion: 'undone', why: 'An error' }))).toContain(
		'of which you were told. Two people decided so.',
	);
});

test.each<[OutcomeKind, string, string]>([
	['awarded', 'Your bid is successful', 'Your bid stays as it was submitted.'],
	['not-awarded', 'Your bid is not successful', 'Your bid stays as it was submitted.'],
	['failed', 'Your bid did not meet a requirement', 'Your bid stays as it was submitted.'],
	['no-award', 'Nothing is awarded', 'Your bid stays as it was submitted.'],
	['lapsed', 'Your bid lapsed', 'Your bid has lapsed and stays unopened.'],
	['set-apart', 'Your bid was set apart', 'Your bid stays set apart.'],
])('undone, a bidder that was told “%s” is told which letter no longer applies, and what of its bid', (kind, title, bid) => {
	const drawn = textOf({ occasion: 'undone', kind, why: 'A score was wrong', toldOn: isoDate('2026-10-14') });
	expect(drawn).toContain('of which you were told on 14 October 2026');
	expect(drawn).toContain(`“${title}”, no longer applies`);
	expect(drawn).toContain(bid);
	expect(drawn).toContain('Why: A score was wrong.');
	expect(drawn).toContain('write to the commissioner');
});
