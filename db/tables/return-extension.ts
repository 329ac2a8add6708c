import type { Instant, IsoDate } from '../../app/domain/calendar/iso-date.ts';

export interface ReturnExtensionTable {
	id: string;
	return_id: string;
	agreed_at: Instant;
	agreed_by: string;
	agreed_with: string;
	new_due_on: IsoDate;
	reason: string;
}
