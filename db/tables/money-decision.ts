import type { Generated } from 'kysely';
import type { Instant } from '../../app/domain/calendar/iso-date.ts';

export interface MoneyDecisionTable {
	id: string;
	agreementId: string;
	periodId: string;
	kind: 'retain' | 'release-retention' | 'carry-underspend' | 'recover-underspend';
	amountPence: number;
	reason: string;
	state: 'awaiting-approval' | 'approved' | 'refused';
	/** Where underspend is carried to, or whose payment it is taken from. */
	toPeriodId: string | null;
	draftedBy: string;
	draftedAt: Instant;
	decidedBy: string | null;
	decidedAt: Instant | null;
	decidedWords: string | null;
	version: Generated<number>;
}
