import type { Generated } from 'kysely';
import type { Instant, IsoDate } from '../../app/domain/calendar/iso-date.ts';

export interface PurchaseOrderTable {
	id: string;
	number: string;
	authorityId: string;
	offerId: string;
	programmeId: string;
	agreementId: string;
	accountId: string;
	supportAgreementId: string | null;
	kind: 'spot' | 'block';
	state: 'awaiting-approval' | 'placed' | 'confirmed' | 'delivered' | 'refused' | 'declined' | 'cancelled';
	units: number;
	unitPricePence: number;
	vat: 'outside-scope' | 'exempt' | 'zero' | 'standard';
	contracts: 'provider' | 'commissioner';
	costCentre: string;
	purchaseReference: string;
	noShow: 'credit' | 'no-credit';
	creditWeeks: number;
	cancelDays: number;
	weeksToStart: number;
	startsOn: IsoDate | null;
	placedBy: string;
	placedAt: Instant;
	approvedBy: string | null;
	version: Generated<number>;
}
