import type { Generated } from 'kysely';
import type { Instant } from '../../app/domain/calendar/iso-date.ts';

export interface OpeningTable {
	id: string;
	tenderId: string;
	kind: 'quality' | 'price';
	firstBy: string;
	firstAt: Instant;
	firstWith: 'key' | 'safe';
	secondBy: string | null;
	openedAt: Instant | null;
	version: Generated<number>;
}
