import type { Instant } from '../../app/domain/calendar/iso-date.ts';

export interface ReturnPreparerTable {
	returnId: string;
	personId: string;
	firstAt: Instant;
}
