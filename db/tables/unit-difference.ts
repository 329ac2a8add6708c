import type { Instant } from '../../app/domain/calendar/iso-date.ts';

export interface UnitDifferenceTable {
	return_id: string;
	area_id: string;
	measure: 'starts' | 'completions';
	ledger: number;
	reported: number;
	reason: string;
	given_by: string;
	given_at: Instant;
}
