import type { Instant } from '../../app/domain/calendar/iso-date.ts';

export interface DeviceRecoveryTable {
	id: string;
	person_id: string;
	requested_at: Instant;
	reason: string;
	first_administrator_id: string;
	second_administrator_id: string | null;
	approved_at: Instant | null;
	completed_at: Instant | null;
}
