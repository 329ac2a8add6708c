import type { Generated } from 'kysely';
import type { Instant, IsoDate } from '../../app/domain/calendar/iso-date.ts';

export interface AwardDecisionTable {
	id: string;
	tenderId: string;
	lotId: string;
	number: number;
	kind: 'award' | 'no-award';
	submissionId: string | null;
	reason: string;
	recommendedBy: string;
	recommendedAt: Instant;
	approvedBy: string | null;
	approvedAt: Instant | null;
	lettersSentBy: string | null;
	lettersSentAt: Instant | null;
	standstillEndsOn: IsoDate | null;
	agreementId: string | null;
	undoingBy: string | null;
	undoingAt: Instant | null;
	undoingReason: string | null;
	undoneBy: string | null;
	undoneAt: Instant | null;
	version: Generated<number>;
}
