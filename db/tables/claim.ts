import type { Generated } from 'kysely';
import type { Instant } from '../../app/domain/calendar/iso-date.ts';

export interface ClaimTable {
	id: string;
	agreementId: string;
	periodId: string;
	number: number;
	state: 'draft' | 'submitted' | 'sent-back' | 'agreed' | 'withdrawn';
	amountPence: number;
	note: string;
	madeBy: string;
	submittedBy: string | null;
	submittedAt: Instant | null;
	reviewedBy: string | null;
	reviewWords: string | null;
	agreedPence: number | null;
	version: Generated<number>;
}
