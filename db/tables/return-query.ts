import type { Instant } from '../../app/domain/calendar/iso-date.ts';

export interface ReturnQueryTable {
	id: string;
	return_id: string;
	submission_id: string;
	section: string;
	measure_key: string | null;
	area_id: string;
	cohort: number;
	question: string | null;
	state: 'open' | 'answered' | 'resolved';
	raised_at: Instant;
	raised_by: string;
}
