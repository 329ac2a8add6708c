import type { Generated } from 'kysely';
import type { Instant, IsoDate } from '../../app/domain/calendar/iso-date.ts';

export interface PurchaseOrderTable {
	id: string;
	number: string;
	authority_id: string;
	offer_id: string;
	programme_id: string;
	agreement_id: string;
	account_id: string;
	support_agreement_id: string | null;
	kind: 'spot' | 'block';
	state: 'awaiting-approval' | 'placed' | 'confirmed' | 'delivered' | 'refused' | 'declined' | 'cancelled';
	units: number;
	unit_price_pence: number;
	vat: 'outside-scope' | 'exempt' | 'zero' | 'standard';
	contracts: 'provider' | 'commissioner';
	cost_centre: string;
	purchase_reference: string;
	no_show: 'credit' | 'no-credit';
	credit_weeks: number;
	cancel_days: number;
	weeks_to_start: number;
	starts_on: IsoDate | null;
	placed_by: string;
	placed_at: Instant;
	approved_by: string | null;
	version: Generated<number>;
}
