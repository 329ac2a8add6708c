import type { Instant } from '../../app/domain/calendar/iso-date.ts';

export interface OpenerAlarmTable {
	tenderId: string;
	number: number;
	toldAt: Instant;
	mendedAt: Instant | null;
}
