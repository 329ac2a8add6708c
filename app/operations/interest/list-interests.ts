import { listOwnInterests } from '../../../db/read/tender-interests.ts';
import { listTenders } from '../../../db/read/tenders.ts';
import type { Scope } from '../../domain/access/scope.ts';
import type { Instant } from '../../domain/calendar/iso-date.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { isBeforeClosing } from '../../domain/tender/tender-state.ts';
import type { Services } from '../../services.ts';

export interface OwnInterest {
	readonly tenderId: string;
	readonly slug: string;
	readonly title: string;
	readonly closesAt: Instant;
	readonly tender: 'open' | 'closed' | 'cancelled';
	readonly expressedAt: Instant;
	/** Who of the organisation showed it. */
	readonly personName: string;
}

/** The tenders in which the reader's own organisation has shown interest, the latest first. */
export async function listInterests(services: Services, scope: Scope): Promise<readonly OwnInterest[]> {
	const now = services.clock.businessNow();
	return services.db.snapshot(async (reader) => {
		const interests = await listOwnInterests(reader, scope);
		if (interests.length === 0) return [];
		const tenders = new Map((await listTenders(reader, scope, londonDay(now))).map((row) => [row.id, row]));
		return interests.flatMap((interest) => {
			const row = tenders.get(interest.tenderId);
			if (row === undefined) return [];
			const { slug, notice, closesAt, state } = row;
			const tender = state === 'cancelled' ? 'cancelled' : isBeforeClosing(closesAt, now) ? 'open' : 'closed';
			return [{ ...interest, slug, title: notice.title, closesAt, tender } as const];
		});
	});
}
