import { listNotices, type NoticeRow } from '../../../db/read/decision-notices.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import type { Services } from '../../services.ts';

export type { NoticeRow };

/** The notices of the office's programmes, or of one programme, the newest first. */
export const listDecisionNotices = (services: Services, scope: Scope): Promise<readonly NoticeRow[]> =>
	services.db.snapshot((reader) => listNotices(reader, scope, londonDay(services.clock.businessNow())));
