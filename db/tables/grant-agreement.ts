import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';

export interface GrantAgreementTable {
	id: string;
	programme_id: string;
	strand_id: string;
	lead_id: string;
	reference: string;
	title: string;
	starts_on: IsoDate;
	ends_on: IsoDate;
	value_pence: number;
	purpose: string;
}
