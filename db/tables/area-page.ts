import type { Instant } from '../../app/domain/calendar/iso-date.ts';
import type { AreaPageState, SendBackReason, TakeDownReason } from '../../app/domain/programme/area-page.ts';

export interface AreaPageTable {
	id: string;
	programmeId: string;
	areaId: string;
	number: number;
	state: AreaPageState;
	/** JSON of `AreaPageWords`. */
	words: string;
	sentBy: string;
	sentAt: Instant;
	decidedBy: string | null;
	decidedAt: Instant | null;
	reason: SendBackReason | TakeDownReason | null;
}
