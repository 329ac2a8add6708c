import type { Generated } from 'kysely';
import type { Instant } from '../../app/domain/calendar/iso-date.ts';

export interface TenderTable {
	id: string;
	slug: string;
	programmeId: string;
	specificationId: string;
	state: 'draft' | 'awaiting-approval' | 'published' | 'withdrawn' | 'cancelled';
	notice: string;
	noticeVersion: Generated<number>;
	closesAt: Instant;
	publishedAt: Instant | null;
	received: Generated<number>;
	startedBy: string;
	startedAt: Instant;
	version: Generated<number>;
}
