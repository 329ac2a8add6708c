import { listTenders as listRows, type TenderRow } from '../../../db/read/tenders.ts';
import type { Scope } from '../../domain/access/scope.ts';
import type { Instant } from '../../domain/calendar/iso-date.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import type { Services } from '../../services.ts';

export interface TendersListed {
	readonly tenders: readonly TenderRow[];
	readonly now: Instant;
}

/** The tenders of the programmes that the office owns. */
export async function listTenders(services: Services, scope: Scope): Promise<TendersListed> {
	const now = services.clock.businessNow();
	const tenders = scope.kind === 'office' ? await listRows(services.db.reader, scope, londonDay(now)) : [];
	return { tenders, now };
}
