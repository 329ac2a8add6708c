import type { Instant } from '../../app/domain/calendar/iso-date.ts';
import type { SectionKey } from '../../app/domain/specification/specification.ts';

export interface SectionAcceptanceTable {
	submissionId: string;
	section: SectionKey;
	acceptedAt: Instant;
	acceptedBy: string;
}
