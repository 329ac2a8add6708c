import type { Generated } from 'kysely';
import type { Instant } from '../../app/domain/calendar/iso-date.ts';

export interface ReturnSectionTable {
	return_id: string;
	section: string;
	version: number;
	nothing_to_report: Generated<number>;
	complete: Generated<number>;
	saved_at: Instant;
	saved_by: string;
	form: string | null;
	by_itself: Generated<number>;
}
