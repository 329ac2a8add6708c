import type { Generated } from 'kysely';
import type { Instant } from '../../app/domain/calendar/iso-date.ts';

export interface ClaimTable {
	id: string;
	agreement_id: string;
	period_id: string;
	number: number;
	state: 'draft' | 'submitted' | 'sent-back' | 'agreed' | 'withdrawn';
	amount_pence: number;
	note: string;
	made_by: string;
	submitted_by: string | null;
	submitted_at: Instant | null;
	reviewed_by: string | null;
	review_words: string | null;
	agreed_pence: number | null;
	version: Generated<number>;
}
