import type { Generated } from 'kysely';
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
	reasons: Generated<string>;
	/** One a line. */
	conditions: Generated<string>;
	legal_basis: Generated<string>;
	paid: Generated<'in-advance' | 'in-arrears' | 'on-delivery'>;
	terminated_on: IsoDate | null;
	version: Generated<number>;
}
