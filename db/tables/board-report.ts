import type { Generated } from 'kysely';
import type { Instant } from '../../app/domain/calendar/iso-date.ts';

export interface BoardReportTable {
	id: string;
	programmeId: string;
	periodId: string;
	state: 'draft' | 'awaiting-approval' | 'approved' | 'published' | 'withdrawn' | 'replaced';
	title: string;
	words: string;
	draftedBy: string;
	draftedAt: Instant;
	approvedBy: string | null;
	approvedAt: Instant | null;
	publishedAt: Instant | null;
	withdrawnAt: Instant | null;
	withdrawnReason: string | null;
	replacesId: string | null;
	/** Hash of the exact report that was approved; null until then. */
	digest: string | null;
	version: Generated<number>;
}
