import { expect, test } from 'vitest';
import { decideAsking, decideErasure } from './decide-erasure.ts';

const OLIVE = { personId: 'olive', name: 'Olive Officer', email: 'olive@west.example' };
const ADA = { personId: 'ada', name: 'Ada Approver', email: 'ada@west.example' };
const OLIVE_AGAIN = { personId: 'other', name: 'Olive Officer', email: 'second@west.example' };

test.each([
	['nothing chosen', [], false, 'nothing-chosen'],
	['a passage that is not there any more', ['a', 'gone'], false, 'words-gone'],
	['another request waits', ['a'], true, 'waits-already'],
] as const)('an erasure is not asked for: %s', (_, passages, waits, code) => {
	expect(decideAsking({ passages, there: new Set(['a', 'b']), waits })).toEqual({
		ok: false,
		refusal: { code },
	});
});

test('what was chosen twice is asked for once', () => {
	expect(decideAsking({ passages: ['a', 'a', 'b'], there: new Set(['a', 'b']), waits: false })).toEqual({
		ok: true,
		value: ['a', 'b'],
	});
});

const ASKED = { state: 'asked', askedBy: OLIVE, left: 1 } as const;

test.each([
	['whoever asked', ASKED, OLIVE, { decision: 'erase' }, 'asked-it-themselves'],
	['whoever asked, declining', ASKED, OLIVE, { decision: 'decline', reason: 'x' }, 'asked-it-themselves'],
	['whoever asked, under another account', ASKED, OLIVE_AGAIN, { decision: 'erase' }, 'asked-it-themselves'],
	['after it was declined', { ...ASKED, state: 'declined' }, ADA, { decision: 'erase' }, 'not-waiting'],
	['after it was done', { ...ASKED, state: 'carried-out' }, ADA, { decision: 'erase' }, 'not-waiting'],
	['when the words have gone', { ...ASKED, left: 0 }, ADA, { decision: 'erase' }, 'words-gone'],
	['declining without a reason', ASKED, ADA, { decision: 'decline', reason: ' ' }, 'no-reason'],
] as const)('an erasure is not decided: %s', (_, erasure, by, answer, code) => {
	expect(decideErasure(erasure, { by, answer })).toEqual({ ok: false, refusal: { code } });
});

test('a second person erases, or declines and says why', () => {
	expect(decideErasure(ASKED, { by: ADA, answer: { decision: 'erase' } })).toEqual({
		ok: true,
		value: { state: 'decided' },
	});
	expect(
		decideErasure({ ...ASKED, left: 0 }, { by: ADA, answer: { decision: 'decline', reason: ' No. ' } }),
	).toEqual({
		ok: true,
		value: { state: 'declined', because: 'No.' },
	});
});
