import type { Generated } from 'kysely';
import type { Instant } from '../../app/domain/calendar/iso-date.ts';

export interface ReturnSectionTable {
	returnId: string;
	section: string;
	version: number;
	nothingToReport: Generated<number>;
	complete: Generated<number>;
	savedAt: Instant;
	savedBy: string;
	form: string | null;
	byItself: Generated<number>;
}
