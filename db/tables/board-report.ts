import type { Generated } from 'kysely';
import type { Instant } from '../../app/domain/calendar/iso-date.ts';

export interface BoardReportTable {
	id: string;
	programme_id: string;
	period_id: string;
	meeting_id: string;
	state: 'draft' | 'awaiting-approval' | 'approved' | 'published' | 'withdrawn' | 'replaced';
	title: string;
	words: string;
	drafted_by: string;
	drafted_at: Instant;
	approved_by: string | null;
	approved_at: Instant | null;
	published_at: Instant | null;
	withdrawn_at: Instant | null;
	withdrawn_reason: string | null;
	replaces_id: string | null;
	/** Hash of the exact report that was approved; null until then. */
	digest: string | null;
	version: Generated<number>;
}
