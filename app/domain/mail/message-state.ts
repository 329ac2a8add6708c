import type { Instant } from '../calendar/iso-date.ts';
import type { MessageWay } from './message-groups.ts';

export interface MessageTimes {
	readonly way: MessageWay;
	readonly sentAt: Instant | null;
	readonly heldAt: Instant | null;
	readonly droppedAt: Instant | null;
	readonly gatheredInto: string | null;
	readonly attempts: number;
}

/**
 * `held`: not sent until an administrator releases it (after a restore, or after too many failures). `failing`: will be tried again. `dropped`: it
 * no longer held when its turn came. `gathered`: it went in the letter of a morning; `for-morning`: it will. `in-portal`: its reader wants no mail.
 */
export type MessageState =
	| 'sent'
	| 'held'
	| 'failing'
	| 'waiting'
	| 'dropped'
	| 'gathered'
	| 'for-morning'
	| 'in-portal';

export function messageState(message: MessageTimes): MessageState {
	if (message.droppedAt !== null) return 'dropped';
	if (message.sentAt !== null) return message.gatheredInto === null ? 'sent' : 'gathered';
	if (message.way === 'portal') return 'in-portal';
	if (message.heldAt !== null) return 'held';
	if (message.way === 'daily') return 'for-morning';
	return message.attempts > 0 ? 'failing' : 'waiting';
}
