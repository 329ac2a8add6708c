import type { Generated } from 'kysely';
import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';

export interface PlaceTable {
	id: string;
	orderId: string;
	number: number;
	code: string | null;
	state: 'held' | 'reserved' | 'started' | 'completed' | 'left' | 'no-show' | 'cancelled';
	startsOn: IsoDate | null;
	endedOn: IsoDate | null;
	credited: Generated<number>;
	keepUntil: IsoDate | null;
}
