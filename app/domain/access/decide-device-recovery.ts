import { addDays, type Instant } from '../calendar/iso-date.ts';
import { londonDay } from '../calendar/london.ts';
import { accepted, type Result, refused } from '../result.ts';
import type { Actor } from './actor.ts';

export interface DeviceRecovery {
	readonly id: string;
	readonly personId: string;
	readonly requestedAt: Instant;
	readonly firstAdministratorId: string;
	readonly approvedAt: Instant | null;
}

export type DeviceRecoveryRefusal =
	| 'yourself'
	| 'no-device'
	| 'begun-already'
	| 'not-begun'
	| 'same-administrator';

/** A recovery that nobody has confirmed lapses after this many days. */
export const DAYS_TO_CONFIRM = 7;

export const isOpen = (recovery: DeviceRecovery | null, now: Instant): recovery is DeviceRecovery =>
	recovery !== null &&
	recovery.approvedAt === null &&
	londonDay(now) <= addDays(londonDay(recovery.requestedAt), DAYS_TO_CONFIRM);

interface Recoverable {
	readonly personId: string;
	readonly hasDevice: boolean;
}

/** The first administrator vouches for the person who has lost their device. */
export function decideRecoveryStart(
	actor: Actor,
	person: Recoverable,
	latest: DeviceRecovery | null,
	now: Instant,
): Result<'started', DeviceRecoveryRefusal> {
	if (actor.personId === person.personId) return refused('yourself');
	if (!person.hasDevice) return refused('no-device');
	return isOpen(latest, now) ? refused('begun-already') : accepted('started');
}

/** The second, another person than the first and than the one who is let back in, confirms it. */
export function decideRecoveryConfirmation(
	actor: Actor,
	person: Recoverable,
	latest: DeviceRecovery | null,
	now: Instant,
): Result<DeviceRecovery, DeviceRecoveryRefusal> {
	if (actor.personId === person.personId) return refused('yourself');
	if (!isOpen(latest, now)) return refused('not-begun');
	return latest.firstAdministratorId === actor.personId ? refused('same-administrator') : accepted(latest);
}
