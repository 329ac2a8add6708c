import type { Generated } from 'kysely';
import type { Instant } from '../../app/domain/calendar/iso-date.ts';

export interface OpeningTable {
	id: string;
	tenderId: string;
	kind: 'quality' | 'price';
	firstBy: string;
	firstAt: Instant;
	secondBy: string | null;
	openedAt: Instant | null;
	version: Generated<number>;
}
