import { expect, test } from 'vitest';
import { instant } from '../calendar/instant.ts';
import { accepted, refused } from '../result.ts';
import { decideSuspension } from './decide-suspension.ts';
import { someActor } from './some-actor.test-data.ts';

const NOW = instant('2026-10-20T09:00:00.000Z');
const BEFORE = instant('2026-10-01T09:00:00.000Z');

test.each([
	['somebody else, at once', 'ann', null, 'suspend', accepted(NOW)],
	['not twice, which would move the moment', 'ann', BEFORE, 'suspend', refused('suspended-already')],
	['let in again', 'ann', BEFORE, 'restore', accepted(null)],
	['not let in who is not shut out', 'ann', null, 'restore', refused('not-suspended')],
	['nobody shuts themselves out', 'olive', null, 'suspend', refused('yourself')],
	['nobody lets themselves in', 'olive', BEFORE, 'restore', refused('yourself')],
] as const)('suspending: %s', (_, personId, suspendedAt, wish, expected) => {
	expect(decideSuspension(someActor(), { personId, suspendedAt }, wish, NOW)).toEqual(expected);
});
