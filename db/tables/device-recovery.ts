import type { Instant } from '../../app/domain/calendar/iso-date.ts';

export interface DeviceRecoveryTable {
	id: string;
	personId: string;
	requestedAt: Instant;
	reason: string;
	firstAdministratorId: string;
	secondAdministratorId: string | null;
	approvedAt: Instant | null;
	completedAt: Instant | null;
}
