import type { Generated } from 'kysely';
import type { Instant } from '../../app/domain/calendar/iso-date.ts';

export interface BidTable {
	id: string;
	tenderId: string;
	lotId: string;
	organisationId: string;
	state: 'draft' | 'submitted' | 'withdrawn';
	startedBy: string;
	startedAt: Instant;
	version: Generated<number>;
}
