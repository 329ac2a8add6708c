import { expect, test } from 'vitest';
import { isoDate } from '../calendar/iso-date.ts';
import { type AgreementItem, itemStandingOn } from './agreement-item.ts';
import { decideItem, decideItemChange, decideItemEnd, decideItemNote } from './decide-item.ts';

const TODAY = isoDate('2026-10-20');
const CONCERNED = [
	{ personId: 'a', name: 'Amal Shah' },
	{ personId: 'b', name: 'Beth Rowe' },
];
const item = (given: Partial<AgreementItem> = {}): AgreementItem => ({
	id: 'i',
	kind: 'risk',
	title: 'One group leader has left',
	detail: 'Two groups share one pair of leaders.',
	ownerId: 'a',
	dueOn: isoDate('2026-11-10'),
	level: 'medium',
	forBoard: true,
	openedOn: TODAY,
	closedOn: null,
	...given,
});
const code = (decided: { ok: boolean; refusal?: { code: string } }) =>
	decided.ok ? 'accepted' : decided.refusal?.code;

test.each([
	['a risk with an owner, a day and a level is opened', item(), 'accepted'],
	['a risk without a level is not', item({ level: null }), 'level-missing'],
	['an action needs none', item({ kind: 'action', level: null }), 'accepted'],
	['nothing is due before today', item({ dueOn: isoDate('2026-10-19') }), 'due-in-the-past'],
	[
		'but a visit that was made',
		item({ kind: 'visit', level: null, dueOn: isoDate('2026-10-01') }),
		'accepted',
	],
	['the owner is of the office or the provider', item({ ownerId: 'stranger' }), 'owner-not-concerned'],
	[
		'whoever writes what looks like a person is asked',
		item({ detail: 'Mr Smith missed three sessions.' }),
		'looks-personal',
	],
])('%s', (_name, content, answer) => {
	expect(code(decideItem(content, CONCERNED, false, TODAY))).toBe(answer);
});

test('whoever says that nobody is named goes on', () => {
	expect(decideItem(item({ detail: 'Mr Smith missed three sessions.' }), CONCERNED, true, TODAY).ok).toBe(
		true,
	);
});

test('a change says what it was before, and why', () => {
	const to = { ownerId: 'b', dueOn: isoDate('2026-12-01'), level: 'high', forBoard: true } as const;
	const decided = decideItemChange(item(), to, 'Nobody has applied.', {
		concerned: CONCERNED,
		nobodyNamed: false,
		today: TODAY,
	});
	expect(decided.ok && decided.value.words).toBe(
		'Owner: now Beth Rowe. Due: 1 December 2026, before 10 November 2026. Level: High, before Medium. Nobody has applied.',
	);
	const around = { concerned: CONCERNED, nobodyNamed: false, today: TODAY };
	expect(code(decideItemChange(item(), item(), 'Nothing.', around))).toBe('nothing-changed');
	expect(code(decideItemChange(item({ closedOn: TODAY }), to, 'Late.', around))).toBe('closed');
	expect(code(decideItemChange(item(), { ...to, dueOn: isoDate('2026-10-01') }, 'Late.', around))).toBe(
		'due-in-the-past',
	);
});

test('an overdue one may get another level while its day stays', () => {
	const overdue = item({ dueOn: isoDate('2026-10-01') });
	const to = { ...overdue, level: 'high' } as const;
	expect(
		decideItemChange(overdue, to, 'It grows.', { concerned: CONCERNED, nobodyNamed: false, today: TODAY }).ok,
	).toBe(true);
});

test('what is closed is opened again, and nothing is closed twice', () => {
	const around = { nobodyNamed: false, today: TODAY };
	expect(decideItemEnd(item(), 'close', 'Somebody was found.', around)).toEqual({ ok: true, value: TODAY });
	expect(code(decideItemEnd(item({ closedOn: TODAY }), 'close', 'Again.', around))).toBe('closed');
	expect(decideItemEnd(item({ closedOn: TODAY }), 'open-again', 'They left.', around)).toEqual({
		ok: true,
		value: null,
	});
	expect(code(decideItemEnd(item(), 'open-again', 'They left.', around))).toBe('not-closed');
	expect(code(decideItemEnd(item(), 'close', ' ', around))).toBe('words-missing');
	expect(code(decideItemNote('', false))).toBe('words-missing');
});

test.each([
	['on the day it is due it is open', item({ dueOn: TODAY }), 'open'],
	['on the day after it is overdue', item({ dueOn: isoDate('2026-10-19') }), 'overdue'],
	['closed it is never overdue', item({ dueOn: isoDate('2026-10-01'), closedOn: TODAY }), 'closed'],
])('%s', (_name, given, standing) => {
	expect(itemStandingOn(given, TODAY)).toBe(standing);
});
