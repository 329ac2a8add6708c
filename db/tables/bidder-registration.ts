import type { Instant } from '../../app/domain/calendar/iso-date.ts';
import type { BidderKind, NoNumberReason } from '../../app/domain/organisation/bidder-registration.ts';

export interface BidderRegistrationTable {
	id: string;
	tokenHash: string;
	organisationName: string;
	kind: BidderKind;
	charityNumber: string | null;
	companyNumber: string | null;
	noNumberReason: NoNumberReason | null;
	personName: string;
	email: string;
	askedAt: Instant;
	expiresAt: Instant;
	confirmedAt: Instant | null;
}
