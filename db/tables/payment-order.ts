import type { Generated } from 'kysely';
import type { Instant, IsoDate } from '../../app/domain/calendar/iso-date.ts';

export interface PaymentOrderTable {
	id: string;
	agreementId: string;
	periodId: string;
	claimId: string | null;
	kind: 'schedule' | 'claim' | 'undisputed' | 'retention';
	amountPence: number;
	state: 'awaiting-approval' | 'approved' | 'exported' | 'paid' | 'refused';
	words: string;
	draftedBy: string;
	draftedAt: Instant;
	decidedBy: string | null;
	decidedAt: Instant | null;
	/** Why it was refused. */
	decidedWords: string | null;
	fileId: string | null;
	paidOn: IsoDate | null;
	paidReference: string | null;
	version: Generated<number>;
}
