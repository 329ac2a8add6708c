import { findOwner } from '../../../db/read/programme-owners.ts';
import { listPublicTenders as listRows } from '../../../db/read/tenders.ts';
import type { Instant, IsoDate } from '../../domain/calendar/iso-date.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import type { Services } from '../../services.ts';

export interface PublicTenderRow {
	readonly slug: string;
	readonly title: string;
	readonly bodyName: string;
	readonly closesAt: Instant;
	readonly valuePence: number;
	readonly state: 'open' | 'closed' | 'cancelled';
}

/** The tenders that everybody may read, the last to close first. */
export async function listPublicTenders(
	services: Services,
): Promise<{ readonly today: IsoDate; readonly tenders: readonly PublicTenderRow[] }> {
	const now = services.clock.businessNow();
	const today = londonDay(now);
	return services.db.snapshot(async (reader) => {
		const tenders: PublicTenderRow[] = [];
		for (const { slug, programmeId, notice, closesAt, state } of await listRows(reader))
			tenders.push({
				slug,
				title: notice.title,
				bodyName: (await findOwner(reader, programmeId, today)).name,
				closesAt,
				valuePence: notice.valuePence,
				state: state === 'cancelled' ? 'cancelled' : now < closesAt ? 'open' : 'closed',
			});
		return { today, tenders };
	});
}
