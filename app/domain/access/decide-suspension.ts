import type { Instant } from '../calendar/iso-date.ts';
import { accepted, type Result, refused } from '../result.ts';
import type { Actor } from './actor.ts';

export type SuspensionRefusal = 'yourself' | 'suspended-already' | 'not-suspended';

interface Suspendable {
	readonly personId: string;
	readonly suspendedAt: Instant | null;
}

/** Suspended at once, or let in again. An administrator who suspended themselves could shut everybody out. */
export function decideSuspension(
	actor: Actor,
	person: Suspendable,
	wish: 'suspend' | 'restore',
	now: Instant,
): Result<Instant | null, SuspensionRefusal> {
	if (actor.personId === person.personId) return refused('yourself');
	if (wish === 'suspend') return person.suspendedAt === null ? accepted(now) : refused('suspended-already');
	return person.suspendedAt === null ? refused('not-suspended') : accepted(null);
}
