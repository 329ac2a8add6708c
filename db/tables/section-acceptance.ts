import type { Instant } from '../../app/domain/calendar/iso-date.ts';

export interface SectionAcceptanceTable {
	submission_id: string;
	section: string;
	accepted_at: Instant;
	accepted_by: string;
}
