import type { Generated } from 'kysely';
import type { Instant } from '../../app/domain/calendar/iso-date.ts';
import type { MessageWay } from '../../app/domain/mail/message-groups.ts';
import type { MessageKind } from '../../app/domain/mail/message-kinds.ts';

export interface OutboxTable {
	id: string;
	kind: Generated<MessageKind>;
	/** The commissioning body of whose work it tells; null for the installation's own. */
	bodyId: string | null;
	/** Whoever reads it; null for strangers. */
	personId: string | null;
	aboutKind: string | null;
	aboutId: string | null;
	/** Of the page to open, from its first stroke on; null where it lets somebody in. */
	link: string | null;
	inPortal: Generated<number>;
	way: Generated<MessageWay>;
	/** The letter of the morning in which it went. */
	gatheredInto: string | null;
	toAddress: string;
	subject: string;
	body: string;
	queuedAt: Instant;
	heldAt: Instant | null;
	sentAt: Instant | null;
	/** It no longer held when it was to be sent, and never left. */
	droppedAt: Instant | null;
	readAt: Instant | null;
	attempts: Generated<number>;
	nextAttemptAt: Instant;
	lastError: string | null;
}
