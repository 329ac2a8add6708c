import type { Instant } from '../../app/domain/calendar/iso-date.ts';

export interface KnownBrowserTable {
	personId: string;
	/** SHA-256 of the browser’s own cookie. */
	browserHash: string;
	firstSeenAt: Instant;
	lastSeenAt: Instant;
}
