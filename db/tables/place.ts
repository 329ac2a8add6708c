import type { Generated } from 'kysely';
import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';

export interface PlaceTable {
	id: string;
	order_id: string;
	number: number;
	code: string | null;
	state: 'held' | 'reserved' | 'started' | 'completed' | 'left' | 'no-show' | 'cancelled';
	starts_on: IsoDate | null;
	ended_on: IsoDate | null;
	credited: Generated<number>;
	keep_until: IsoDate | null;
}
