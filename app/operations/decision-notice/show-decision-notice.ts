import { listNotices, type NoticeRow } from '../../../db/read/decision-notices.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import type { Services } from '../../services.ts';

/** Null when absent or out of scope. */
export const showDecisionNotice = async (
	services: Services,
	scope: Scope,
	id: string,
): Promise<NoticeRow | null> =>
	(
		await services.db.snapshot((reader) =>
			listNotices(reader, scope, londonDay(services.clock.businessNow()), { id }),
		)
	)[0] ?? null;
