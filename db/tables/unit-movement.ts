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
	fromAccountId: string;
	fromStage: 'source' | 'free' | 'reserved' | 'started' | 'completed' | 'left' | 'expired';
	toAccountId: string;
	toStage: 'source' | 'free' | 'reserved' | 'started' | 'completed' | 'left' | 'expired';
	units: number;
	unitPricePence: number | null;
	onDay: IsoDate;
	at: Instant;
	personId: string | null;
	orderId: string | null;
	placeId: string | null;
	versionId: string | null;
	correctsId: string | null;
	reason: string;
}
