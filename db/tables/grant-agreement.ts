import type { Generated } from 'kysely';
import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';

export interface GrantAgreementTable {
	id: string;
	programmeId: string;
	strandId: string;
	leadId: string;
	reference: string;
	title: string;
	startsOn: IsoDate;
	endsOn: IsoDate;
	valuePence: number;
	purpose: string;
	reasons: Generated<string>;
	/** One a line. */
	conditions: Generated<string>;
	legalBasis: Generated<string>;
	paid: Generated<'in-advance' | 'in-arrears' | 'on-delivery'>;
	terminatedOn: IsoDate | null;
	version: Generated<number>;
}
