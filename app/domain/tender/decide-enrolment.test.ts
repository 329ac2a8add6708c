import { expect, test } from 'vitest';
import { decideEnrolmentAgain, lostWithKey } from './decide-enrolment.ts';

const named = (personId: string, sealedTo: string | null = `age1${personId}`) => ({
	personId,
	recipient: `age1${personId}`,
	sealedTo,
});
const NAMED = [named('ann'), named('bob'), named('cat')];
const able = (...ids: readonly string[]) => ids.map((personId) => ({ personId }));
const ALL = able('ann', 'bob', 'cat');
const tender = { state: 'published', isAllOpened: false, openers: NAMED, able: ALL } as const;

test.each([
	['of three one goes', tender, { left: ['bob', 'cat'], isShort: false }],
	['of two one goes', { ...tender, openers: [named('ann'), named('bob')] }, { left: ['bob'], isShort: true }],
	[
		'of three one goes and one had left',
		{ ...tender, able: able('ann', 'cat') },
		{ left: ['cat'], isShort: true },
	],
	[
		'of three one goes and one has another key',
		{ ...tender, openers: [named('ann'), named('bob', 'old'), named('cat')] },
		{ left: ['cat'], isShort: true },
	],
	['a draft seals to the new key', { ...tender, state: 'draft' }, null],
	['one that waits for approval too', { ...tender, state: 'awaiting-approval' }, null],
	['one that was cancelled is opened by nobody', { ...tender, state: 'cancelled' }, null],
	['nothing is sealed any more', { ...tender, isAllOpened: true }, null],
	[
		'the share was lost with an earlier key',
		{ ...tender, openers: [named('ann', 'old'), named('bob')] },
		null,
	],
	['no share was ever had', { ...tender, openers: [named('ann', null), named('bob')] }, null],
] as const)('what is lost with a key: %s', (_what, one, lost) => {
	const found = lostWithKey('ann', [one]);
	expect(found.map(({ left, isShort }) => ({ left: left.map(({ personId }) => personId), isShort }))).toEqual(
		lost === null ? [] : [lost],
	);
});

const SAID = { expectedVersion: 2, lostSeen: ['one', 'two'], understood: true };
const LOST = [{ slug: 'one' }];
test.each([
	['knowingly', { version: 2 }, LOST, SAID, 'may'],
	['with nothing to lose', { version: 2 }, [], { ...SAID, lostSeen: [] }, 'may'],
	['without the tick', { version: 2 }, LOST, { ...SAID, understood: false }, 'not-understood'],
	[
		'without the tick, and nothing to lose',
		{ version: 2 },
		[],
		{ ...SAID, understood: false },
		'not-understood',
	],
	['a tender was published since', { version: 2 }, [...LOST, { slug: 'three' }], SAID, 'more-is-lost'],
	['another passphrase was saved since', { version: 3 }, LOST, SAID, 'key-changed'],
	['there is no key', null, [], SAID, 'key-changed'],
] as const)('enrolling again: %s', (_what, key, lost, said, expected) => {
	const decided = decideEnrolmentAgain(key, lost, said);
	expect(decided.ok ? 'may' : decided.refusal.code).toBe(expected);
});
