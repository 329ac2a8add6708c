import type { Generated } from 'kysely';
import type { Instant } from '../../app/domain/calendar/iso-date.ts';

export interface CredentialTable {
	person_id: string;
	password_hash: string;
	password_changed_at: Instant;
	totp_secret_sealed: string | null;
	totp_confirmed_at: Instant | null;
	totp_last_step: Generated<number>;
}
