import type { Generated } from 'kysely';
import type { Instant, IsoDate } from '../../app/domain/calendar/iso-date.ts';

export interface AwardTable {
	tenderId: string;
	lotId: string;
	submissionId: string;
	reason: string;
	recommendedBy: string;
	recommendedAt: Instant;
	approvedBy: string | null;
	approvedAt: Instant | null;
	standstillEndsOn: IsoDate | null;
	agreementId: string | null;
	version: Generated<number>;
}
