import type { Instant } from '../../app/domain/calendar/iso-date.ts';

export interface SessionTable {
	token_hash: string;
	person_id: string;
	created_at: Instant;
	seen_at: Instant;
	expires_at: Instant;
	stage: 'password' | 'complete';
	notice: string | null;
}
