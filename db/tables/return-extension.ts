import type { Instant, IsoDate } from '../../app/domain/calendar/iso-date.ts';

export interface ReturnExtensionTable {
	id: string;
	returnId: string;
	agreedAt: Instant;
	agreedBy: string;
	agreedWith: string;
	newDueOn: IsoDate;
	reason: string;
}
