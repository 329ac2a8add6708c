import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';

export interface PaymentTable {
	id: string;
	agreementId: string;
	periodId: string;
	amountPence: number;
	dueOn: IsoDate;
}
