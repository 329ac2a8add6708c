import { expect, test } from 'vitest';
import { countOf } from './counted-movements.ts';
import type { MovementKind, Stage } from './unit-movement.ts';

test.each<readonly [MovementKind, Stage, Stage, ReturnType<typeof countOf>]>([
	['started', 'free', 'started', { starts: 2 }],
	['started', 'reserved', 'started', { starts: 2 }],
	['completed', 'started', 'completed', { completions: 2 }],
	['left', 'started', 'left', {}],
	['reserved', 'free', 'reserved', {}],
	['bought', 'free', 'free', {}],
	// A slip is put right: whoever did not begin, or did not complete, is taken off again.
	['correction', 'started', 'free', { starts: -2 }],
	['correction', 'started', 'reserved', { starts: -2 }],
	['correction', 'completed', 'started', { completions: -2 }],
	// Somebody who was entered as having left goes back to the programme: they began once, as before.
	['correction', 'left', 'started', {}],
	['correction', 'reserved', 'free', {}],
	['correction', 'expired', 'free', {}],
])('%s, from %s to %s, counts as %j', (kind, from, to, expected) => {
	const leg = (stage: Stage) => ({ accountId: 'a', stage });
	expect(countOf({ kind, from: leg(from), to: leg(to), units: 2 })).toEqual(expected);
});
