import { expect, test } from 'vitest';
import { instant } from '../calendar/instant.ts';
import { decideOpening, decideSafeShare, type OpeningAsStands } from './decide-opening.ts';

const CLOSES = instant('2016-10-14T11:00:00.000Z');
const account = (name: string) => ({ personId: name, name, email: `${name}@wm.example` });
const closed: OpeningAsStands = {
	state: 'published',
	closesAt: CLOSES,
	promisedUntil: null,
	envelope: 'quality',
	qualityLocked: false,
	openers: ['ann', 'bob', 'cyd'].map((name) => ({ ...account(name), canUse: true })),
	first: null,
	openedAt: null,
	lastKnownAt: instant('2016-10-14T10:59:58.000Z'),
};
const at = (time: string) => instant(`2016-10-14T${time}Z`);
const annAgain = { personId: 'ann-2', name: 'Ann', email: 'a@wm.example', canUse: true };
const first = (name: string) => ({ ...account(name), at: at('11:05:00.000') });
const withAnn = { ...closed, first: first('ann') };

test.each([
	['the first opener comes', closed, 'ann', '11:00:00.000', 'first'],
	['a second one comes in time', withAnn, 'bob', '11:35:00.000', 'second'],
	['the first one’s share has waited too long', withAnn, 'bob', '11:35:00.001', 'first'],
	['the first one gives it again', withAnn, 'ann', '11:35:00.001', 'first'],
	['a millisecond before closing', closed, 'ann', '10:59:59.999', 'before-closing'],
	['the first one comes twice', withAnn, 'ann', '11:06:00.000', 'same-person'],
	[
		'the first one comes with a second account',
		{ ...withAnn, openers: [...withAnn.openers, annAgain] },
		'ann-2',
		'11:06:00.000',
		'same-person',
	],
	[
		'a deadline that was put before what a receipt names',
		{ ...closed, closesAt: at('09:00:00.000'), promisedUntil: CLOSES },
		'ann',
		'10:59:59.999',
		'before-closing',
	],
	[
		'after somebody with the share of the safe',
		{ ...closed, first: first('eve') },
		'bob',
		'11:06:00.000',
		'second',
	],
	[
		'after somebody with the share of the safe who has an account of the same name',
		{ ...closed, first: { ...first('eve'), name: 'Bob' } },
		'bob',
		'11:06:00.000',
		'same-person',
	],
	['somebody without a share', closed, 'eve', '11:06:00.000', 'not-an-opener'],
	[
		'what is open is not opened again',
		{ ...withAnn, openedAt: at('11:10:00.000') },
		'bob',
		'11:11:00.000',
		'opened-already',
	],
	['a tender that was cancelled', { ...closed, state: 'cancelled' }, 'ann', '11:06:00.000', 'not-published'],
	[
		'prices before quality is locked',
		{ ...closed, envelope: 'price' },
		'ann',
		'11:06:00.000',
		'quality-not-locked',
	],
	[
		'a clock that shows less than what was recorded',
		{ ...closed, lastKnownAt: at('11:06:00.001') },
		'ann',
		'11:06:00.000',
		'clock-stepped-back',
	],
	[
		'prices once it is',
		{ ...closed, envelope: 'price', qualityLocked: true },
		'ann',
		'11:06:00.000',
		'first',
	],
] as const)('%s', (_what, opening, personId, time, expected) => {
	const decided = decideOpening(opening, personId, at(time));
	expect(decided.ok ? decided.value : decided.refusal.code).toBe(expected);
});

const cannotUse = { ...closed, openers: closed.openers.map((each) => ({ ...each, canUse: false })) };
test.each([
	['somebody who is not named', closed, account('eve'), '11:06:00.000', 'first'],
	['a named opener who has lost the passphrase', closed, account('ann'), '11:06:00.000', 'first'],
	['in place of a share that waits', withAnn, account('eve'), '11:06:00.000', 'first'],
	['before closing', closed, account('eve'), '10:59:59.999', 'before-closing'],
	[
		'of prices before quality is locked',
		{ ...closed, envelope: 'price' },
		account('eve'),
		'11:06:00.000',
		'quality-not-locked',
	],
	[
		'of what is open',
		{ ...closed, openedAt: at('11:10:00.000') },
		account('eve'),
		'11:11:00.000',
		'opened-already',
	],
	[
		'where no opener has the key of their share',
		cannotUse,
		account('eve'),
		'11:06:00.000',
		'nobody-to-follow',
	],
	[
		'where the giver is the only opener who has',
		{ ...closed, openers: closed.openers.slice(0, 1) },
		annAgain,
		'11:06:00.000',
		'nobody-to-follow',
	],
] as const)('the share of the safe, %s', (_what, opening, giver, time, expected) => {
	const decided = decideSafeShare(opening, giver, at(time));
	expect(decided.ok ? decided.value : decided.refusal.code).toBe(expected);
});
