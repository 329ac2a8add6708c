import type { Generated } from 'kysely';
import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';

export interface UnitOfferTable {
	id: string;
	agreement_id: string;
	intervention_id: string;
	area_id: string;
	account_id: string;
	unit_price_pence: number;
	vat: 'outside-scope' | 'exempt' | 'zero' | 'standard';
	contracts: 'provider' | 'commissioner';
	next_start_on: IsoDate;
	weeks_to_start: number;
	eligibility: string;
	no_show: 'credit' | 'no-credit';
	credit_weeks: number;
	cancel_days: number;
	opened_on: IsoDate;
	closed_on: IsoDate | null;
	version: Generated<number>;
}
