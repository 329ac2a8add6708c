import type { Generated } from 'kysely';
import type { Instant, IsoDate } from '../../app/domain/calendar/iso-date.ts';

export interface AwardChallengeTable {
	id: string;
	tenderId: string;
	lotId: string;
	kind: 'letter' | 'claim';
	madeBy: string;
	madeOn: IsoDate;
	notifiedOn: IsoDate | null;
	words: string;
	recordedBy: string;
	recordedAt: Instant;
	endedBy: string | null;
	endedAt: Instant | null;
	endedWhy: string | null;
	version: Generated<number>;
}
