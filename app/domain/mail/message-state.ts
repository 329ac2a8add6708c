import type { Instant } from '../calendar/iso-date.ts';

export interface MessageTimes {
	readonly sentAt: Instant | null;
	readonly heldAt: Instant | null;
	readonly attempts: number;
}

/** `held`: not sent until an administrator releases it (after a restore, or after too many failures). `failing`: will be tried again. */
export type MessageState = 'sent' | 'held' | 'failing' | 'waiting';

export const messageState = ({ sentAt, heldAt, attempts }: MessageTimes): MessageState =>
	sentAt !== null ? 'sent' : heldAt !== null ? 'held' : attempts > 0 ? 'failing' : 'waiting';
