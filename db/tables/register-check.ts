import type { Instant } from '../../app/domain/calendar/iso-date.ts';

export interface RegisterCheckTable {
	id: string;
	organisationId: string;
	scheme: string;
	value: string;
	outcome: 'found' | 'not-found' | 'removed' | 'unreachable';
	nameFound: string;
	checkedAt: Instant;
	checkedBy: string;
}
