import type { Instant, IsoDate } from '../../app/domain/calendar/iso-date.ts';

export interface UnitMovementTable {
	id: string;
	kind:
		| 'funded'
		| 'reduced'
		| 'offered'
		| 'offer-withdrawn'
		| 'bought'
		| 'reserved'
		| 'started'
		| 'completed'
		| 'left'
		| 'released'
		| 'credited'
		| 'transferred'
		| 'expired'
		| 'price-change'
		| 'correction';
	from_account_id: string;
	from_stage: 'source' | 'free' | 'reserved' | 'started' | 'completed' | 'left' | 'expired';
	to_account_id: string;
	to_stage: 'source' | 'free' | 'reserved' | 'started' | 'completed' | 'left' | 'expired';
	units: number;
	unit_price_pence: number | null;
	on_day: IsoDate;
	at: Instant;
	person_id: string | null;
	order_id: string | null;
	place_id: string | null;
	version_id: string | null;
	corrects_id: string | null;
	reason: string;
}
