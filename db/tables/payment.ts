import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';

export interface PaymentTable {
	id: string;
	agreement_id: string;
	period_id: string;
	amount_pence: number;
	due_on: IsoDate;
}
