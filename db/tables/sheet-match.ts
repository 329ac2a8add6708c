import type { Instant } from '../../app/domain/calendar/iso-date.ts';

export interface SheetMatchTable {
	agreementId: string;
	organisationId: string;
	sheet: string;
	/** Empty where the sheet is none. */
	tableKey: string;
	matchedBy: string;
	matchedAt: Instant;
}
