import type { Generated } from 'kysely';
import type { Instant } from '../../app/domain/calendar/iso-date.ts';

export interface OutboxTable {
	id: string;
	toAddress: string;
	subject: string;
	body: string;
	queuedAt: Instant;
	heldAt: Instant | null;
	sentAt: Instant | null;
	attempts: Generated<number>;
	nextAttemptAt: Instant;
	lastError: string | null;
}
