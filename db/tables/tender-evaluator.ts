import type { Instant } from '../../app/domain/calendar/iso-date.ts';

export interface TenderEvaluatorTable {
	tenderId: string;
	lotId: string;
	personId: string;
	namedBy: string;
	namedAt: Instant;
	conflict: 0 | 1 | null;
	conflictWords: string | null;
	declaredAt: Instant | null;
}
