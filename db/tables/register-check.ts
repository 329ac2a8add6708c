import type { Instant } from '../../app/domain/calendar/iso-date.ts';

export interface RegisterCheckTable {
	id: string;
	organisation_id: string;
	scheme: string;
	value: string;
	outcome: 'found' | 'not-found' | 'removed' | 'unreachable';
	name_found: string;
	checked_at: Instant;
	checked_by: string;
}
