import type { Instant } from '../../app/domain/calendar/iso-date.ts';

export interface UnitDifferenceTable {
	returnId: string;
	areaId: string;
	measure: 'starts' | 'completions' | 'leavers';
	ledger: number;
	reported: number;
	reason: string;
	givenBy: string;
	givenAt: Instant;
}
