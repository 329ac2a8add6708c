import { expect, test } from 'vitest';
import { decideSendForApproval } from './decide-send-for-approval.ts';
import { decideSendingBack } from './decide-sending-back.ts';
import { NO_WORDS, type OfficerWords, REQUIRED_WORDS } from './officer-words.ts';

const FULL = {
	...NO_WORDS,
	...Object.fromEntries(REQUIRED_WORDS.map((field) => [field, 'Words.'])),
} as OfficerWords;
const DRAFT = { state: 'draft', writerIds: ['olive'] } as const;

test('a draft whose every required part says something is sent, by whoever wrote it', () => {
	expect(decideSendForApproval(DRAFT, { senderId: 'olive', words: FULL })).toEqual({
		ok: true,
		value: { type: 'sent-for-approval', senderId: 'olive' },
	});
});

test.each(REQUIRED_WORDS)('a draft without its %s is not sent, and says so', (field) => {
	expect(decideSendForApproval(DRAFT, { senderId: 'olive', words: { ...FULL, [field]: ' \n ' } })).toEqual({
		ok: false,
		refusal: { code: 'words-missing', fields: [field] },
	});
});

test('what every board is asked may be left out where each board is asked something of its own', () => {
	const words = { ...FULL, recommendation: '' };
	const send = (...asked: string[]) =>
		decideSendForApproval(DRAFT, {
			senderId: 'olive',
			words,
			covers: asked.map((each) => ({ asked: each })),
		});
	expect(send('Note it.', 'Decide on it.').ok).toBe(true);
	expect(send('Note it.', '')).toMatchObject({ refusal: { fields: ['recommendation'] } });
});

test('what is sent can be sent back with a reason, and is then a draft again', () => {
	const waiting = { state: 'awaiting-approval', writerIds: ['olive'] } as const;
	expect(
		decideSendingBack(waiting, { personId: 'asha', reason: 'Paragraph 3 names a child.' }),
	).toMatchObject({ ok: true });
	expect(decideSendingBack(waiting, { personId: 'asha', reason: '' })).toEqual({
		ok: false,
		refusal: { code: 'no-reason' },
	});
	expect(decideSendingBack(DRAFT, { personId: 'asha', reason: 'r' })).toEqual({
		ok: false,
		refusal: { code: 'wrong-state', state: 'draft' },
	});
});
