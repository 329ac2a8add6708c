import type { IsoDate } from '../../../app/domain/calendar/iso-date.ts';
import type { Period } from '../../../app/domain/calendar/period.ts';
import type { AgreementTerms } from '../../../app/domain/grant/agreement-terms.ts';
import type { AnAgreement } from '../factories/agreement.ts';
import type { AReturn } from '../factories/kpi-return.ts';
import type { MoneyPeople } from '../factories/payment.ts';

export interface MoneyTold {
	readonly agreement: AnAgreement;
	readonly terms: AgreementTerms;
	readonly periods: readonly Period[];
	readonly returns: readonly AReturn[];
	readonly by: MoneyPeople;
	readonly today: IsoDate;
}
