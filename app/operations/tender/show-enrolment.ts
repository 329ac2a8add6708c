import { type EnrolmentFacts, getEnrolmentFacts } from '../../../db/read/enrolment-facts.ts';
import type { Actor } from '../../domain/access/actor.ts';
import type { Scope } from '../../domain/access/scope.ts';
import type { Instant } from '../../domain/calendar/iso-date.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import type { Services } from '../../services.ts';

export interface Enrolment extends Pick<EnrolmentFacts, 'lost'> {
	readonly enrolledAt: Instant;
	readonly version: number;
}

/** One's own enrolment as a bid opener, and what a new key would not open; null for whoever has not enrolled. */
export async function showEnrolment(
	services: Services,
	actor: Actor,
	scope: Scope,
): Promise<Enrolment | null> {
	const today = londonDay(services.clock.businessNow());
	const { key, lost } = await services.db.snapshot((reader) =>
		getEnrolmentFacts(reader, scope, today, actor),
	);
	return key === null ? null : { enrolledAt: key.enrolledAt, version: key.version, lost };
}
