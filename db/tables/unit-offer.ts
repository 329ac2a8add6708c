import type { Generated } from 'kysely';
import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';

export interface UnitOfferTable {
	id: string;
	agreementId: string;
	interventionId: string;
	areaId: string;
	accountId: string;
	unitPricePence: number;
	vat: 'outside-scope' | 'exempt' | 'zero' | 'standard';
	contracts: 'provider' | 'commissioner';
	nextStartOn: IsoDate;
	weeksToStart: number;
	eligibility: string;
	noShow: 'credit' | 'no-credit';
	creditWeeks: number;
	cancelDays: number;
	openedOn: IsoDate;
	closedOn: IsoDate | null;
	version: Generated<number>;
}
