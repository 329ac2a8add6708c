import type { Generated } from 'kysely';
import type { Instant } from '../../app/domain/calendar/iso-date.ts';

export interface CredentialTable {
	personId: string;
	passwordHash: string;
	passwordChangedAt: Instant;
	totpSecretSealed: string | null;
	totpConfirmedAt: Instant | null;
	totpLastStep: Generated<number>;
}
