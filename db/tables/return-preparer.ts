import type { Instant } from '../../app/domain/calendar/iso-date.ts';

export interface ReturnPreparerTable {
	return_id: string;
	person_id: string;
	first_at: Instant;
}
