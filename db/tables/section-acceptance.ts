import type { Instant } from '../../app/domain/calendar/iso-date.ts';

export interface SectionAcceptanceTable {
	submissionId: string;
	section: string;
	acceptedAt: Instant;
	acceptedBy: string;
}
