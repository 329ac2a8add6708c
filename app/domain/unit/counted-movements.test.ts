import { expect, test } from 'vitest';
import { COUNTED_AS, COUNTING_KINDS, UNDOING_KIND, UNDONE_TO } from './counted-movements.ts';
import type { ReconciledMeasure } from './reconcile-units.ts';
import type { Movement, MovementKind, Stage } from './unit-movement.ts';

test.each<readonly [MovementKind, Stage, Stage, ReturnType<typeof countOf>]>([
	['started', 'free', 'started', { starts: 2 }],
	['started', 'reserved', 'started', { starts: 2 }],
	['completed', 'started', 'completed', { completions: 2 }],
	['left', 'started', 'left', { leavers: 2 }],
	['reserved', 'free', 'reserved', {}],
	['bought', 'free', 'free', {}],
	// A slip is put right: whoever did not begin, or did not complete, is taken off again.
	['correction', 'started', 'free', { starts: -2 }],
	['correction', 'started', 'reserved', { starts: -2 }],
	['correction', 'completed', 'started', { completions: -2 }],
	// Somebody who was entered as having left goes back to the programme: they began once, as before.
	['correction', 'left', 'started', { leavers: -2 }],
	['correction', 'reserved', 'free', {}],
	['correction', 'expired', 'free', {}],
])('%s, from %s to %s, counts as %j', (kind, from, to, expected) => {
	const leg = (stage: Stage) => ({ accountId: 'a', stage });
	expect(countOf({ kind, from: leg(from), to: leg(to), units: 2 })).toEqual(expected);
});

/** What the constants say of one movement, as the SQL of `db/read/unit-differences.ts` adds it up: what it adds to, or takes off, the figures that a return reports of the same period. Places on offer are nobody's yet and are not asked about. */
function countOf({
	kind,
	from,
	to,
	units,
}: Pick<Movement, 'kind' | 'from' | 'to' | 'units'>): Readonly<Partial<Record<ReconciledMeasure, number>>> {
	const measureAt = (stage: Stage): ReconciledMeasure | null =>
		stage === 'started' || stage === 'completed' || stage === 'left' ? COUNTED_AS[stage] : null;
	const began = COUNTING_KINDS.includes(kind) ? measureAt(to.stage) : null;
	const undone = kind === UNDOING_KIND && UNDONE_TO.includes(to.stage) ? measureAt(from.stage) : null;
	return { ...(began === null ? {} : { [began]: units }), ...(undone === null ? {} : { [undone]: -units }) };
}
