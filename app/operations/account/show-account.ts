import { countRecoveryCodes, findCredential } from '../../../db/read/credentials.ts';
import { listOwnMemberships } from '../../../db/read/people.ts';
import { listOpenSessions, type OpenSession } from '../../../db/read/sessions.ts';
import type { Actor } from '../../domain/access/actor.ts';
import { isInForce, type Membership } from '../../domain/access/membership.ts';
import { owesCode } from '../../domain/access/owes-code.ts';
import { IDLE_MINUTES } from '../../domain/access/session-limits.ts';
import { addMinutes } from '../../domain/calendar/instant.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import type { Services } from '../../services.ts';

export interface Account {
	readonly email: string;
	readonly telephone: string | null;
	readonly hasDevice: boolean;
	readonly owesCode: boolean;
	readonly recoveryCodesLeft: number;
	readonly roles: readonly Membership[];
	readonly sessions: readonly OpenSession[];
}

/** What the person may know of their own account. */
export function showAccount(services: Services, actor: Actor): Promise<Account> {
	const now = services.clock.now();
	const today = londonDay(services.clock.businessNow());
	return services.db.snapshot(async (reader) => {
		const credential = await findCredential(reader, actor.personId);
		const memberships = await listOwnMemberships(reader, actor);
		return {
			email: credential?.email ?? '',
			telephone: credential?.telephone ?? null,
			hasDevice: credential?.codeConfirmed ?? false,
			owesCode: owesCode(actor.roles),
			recoveryCodesLeft: await countRecoveryCodes(reader, actor),
			roles: memberships.filter((held) => isInForce(held, today)),
			sessions: await listOpenSessions(reader, actor, now, addMinutes(now, -IDLE_MINUTES)),
		};
	});
}
