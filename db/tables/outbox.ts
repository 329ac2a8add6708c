import type { Generated } from 'kysely';
import type { Instant } from '../../app/domain/calendar/iso-date.ts';

export interface OutboxTable {
	id: string;
	to_address: string;
	subject: string;
	body: string;
	queued_at: Instant;
	held_at: Instant | null;
	sent_at: Instant | null;
	attempts: Generated<number>;
	next_attempt_at: Instant;
	last_error: string | null;
}
