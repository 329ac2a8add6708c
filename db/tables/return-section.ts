import type { Generated } from 'kysely';
import type { Instant } from '../../app/domain/calendar/iso-date.ts';
import type { SectionKey } from '../../app/domain/specification/specification.ts';

export interface ReturnSectionTable {
	returnId: string;
	section: SectionKey;
	version: number;
	nothingToReport: Generated<number>;
	complete: Generated<number>;
	savedAt: Instant;
	savedBy: string;
	form: string | null;
	byItself: Generated<number>;
}
