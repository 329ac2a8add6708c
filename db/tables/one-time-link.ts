import type { Instant } from '../../app/domain/calendar/iso-date.ts';

export interface OneTimeLinkTable {
	token_hash: string;
	purpose: 'invitation' | 'password-reset';
	person_id: string;
	created_at: Instant;
	expires_at: Instant;
	used_at: Instant | null;
}
