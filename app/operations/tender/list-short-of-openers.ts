import { listOpenersLeft } from '../../../db/read/bid-openers.ts';
import { listTendersBeforeClosing } from '../../../db/read/tenders.ts';
import type { Scope } from '../../domain/access/scope.ts';
import type { Instant } from '../../domain/calendar/iso-date.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { isShortOfOpeners } from '../../domain/tender/openers-left.ts';
import type { Services } from '../../services.ts';

export interface TenderShortOfOpeners {
	readonly slug: string;
	readonly title: string;
	readonly closesAt: Instant;
	/** Names of those who could still open its bids: one at most. */
	readonly left: readonly string[];
}

/** Tenders of the office that have not closed and whose bids nobody could open as things stand, the first to close first. */
export async function listShortOfOpeners(
	services: Services,
	scope: Scope,
): Promise<readonly TenderShortOfOpeners[]> {
	if (scope.kind !== 'office') return [];
	const now = services.clock.businessNow();
	const { bodyId } = scope;
	return services.db.snapshot(async (reader) => {
		const short: TenderShortOfOpeners[] = [];
		for (const tender of await listTendersBeforeClosing(reader, scope, now)) {
			const left = await listOpenersLeft(reader, tender.id, bodyId, londonDay(now));
			const { slug, notice, closesAt } = tender;
			if (isShortOfOpeners(tender, left, false))
				short.push({ slug, title: notice.title, closesAt, left: left.map(({ name }) => name) });
		}
		return short.toReversed();
	});
}
