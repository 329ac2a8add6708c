import { findOwner } from '../../../db/read/programme-owners.ts';
import { listPublicAwards, type PublicAward } from '../../../db/read/public-awards.ts';
import { getTenderNames } from '../../../db/read/tender-names.ts';
import { listPublicTenders as listRows } from '../../../db/read/tenders.ts';
import type { Instant, IsoDate } from '../../domain/calendar/iso-date.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { hasOpened } from '../../domain/tender/tender-state.ts';
import type { Services } from '../../services.ts';

export interface PublicTenderRow {
	readonly slug: string;
	readonly title: string;
	readonly description: string;
	readonly bodyName: string;
	/** Where there is work. */
	readonly areas: readonly string[];
	readonly opensOn: IsoDate | null;
	readonly closesAt: Instant;
	readonly valuePence: number;
	readonly state: 'coming' | 'open' | 'closed' | 'cancelled';
	/** What was decided about each of its lots, once bidders have been told. */
	readonly decisions: readonly PublicAward[];
}

/** The tenders that everybody may read, the last to close first. */
export async function listPublicTenders(
	services: Services,
): Promise<{ readonly today: IsoDate; readonly tenders: readonly PublicTenderRow[] }> {
	const now = services.clock.businessNow();
	const today = londonDay(now);
	return services.db.snapshot(async (reader) => {
		const tenders: PublicTenderRow[] = [];
		for (const tender of await listRows(reader)) {
			const { id, slug, programmeId, notice, closesAt, state } = tender;
			const { areas } = await getTenderNames(reader, tender);
			const areaIds = new Set(notice.lots.flatMap((lot) => lot.areaIds));
			const stands = now >= closesAt ? 'closed' : hasOpened(notice.opensOn, today) ? 'open' : 'coming';
			tenders.push({
				slug,
				title: notice.title,
				description: notice.description,
				bodyName: (await findOwner(reader, programmeId, today)).name,
				areas: [...areaIds].flatMap((areaId) => areas.get(areaId) ?? []).sort(),
				opensOn: notice.opensOn,
				closesAt,
				valuePence: notice.valuePence,
				state: state === 'cancelled' ? 'cancelled' : stands,
				decisions: stands === 'closed' ? await listPublicAwards(reader, id) : [],
			});
		}
		return { today, tenders };
	});
}
