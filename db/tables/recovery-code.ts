import type { Instant } from '../../app/domain/calendar/iso-date.ts';

export interface RecoveryCodeTable {
	id: string;
	person_id: string;
	code_hash: string;
	used_at: Instant | null;
}
