import type { Instant } from '../../app/domain/calendar/iso-date.ts';
import type { BidderKind, NoNumberReason } from '../../app/domain/organisation/bidder-registration.ts';

export interface SelfRegistrationTable {
	organisationId: string;
	kind: BidderKind;
	noNumberReason: NoNumberReason | null;
	registeredBy: string;
	registeredAt: Instant;
	/** Who made it a provider like any other; null while it may only bid. */
	acceptedBy: string | null;
	acceptedAt: Instant | null;
}
