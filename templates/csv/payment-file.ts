import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';
import { monthsLabel } from '../../app/domain/calendar/period-label.ts';
import { csvPounds, writeCsv } from './write-csv.ts';

export interface PaymentInFile {
	readonly orderId: string;
	readonly payee: string;
	readonly agreementReference: string;
	readonly amountPence: number;
	readonly startsOn: IsoDate;
	readonly endsOn: IsoDate;
	readonly periodNumber: number;
}

/** What the finance office pays from: a line for each payment, with a reference that is in no other file. */
export const writePaymentFile = (number: number, payments: readonly PaymentInFile[]): string =>
	writeCsv(
		['Payment file', 'Line', 'Payee', 'Reference', 'Amount in pounds', 'Period', 'Agreement', 'Payment'],
		payments.map((payment, index) => [
			String(number),
			String(index + 1),
			payment.payee,
			paymentReference(number, index + 1, payment.agreementReference),
			csvPounds(payment.amountPence),
			monthsLabel(payment),
			payment.agreementReference,
			payment.orderId,
		]),
	);

/** "PF12-3 WMPCC-P-1": by it the bank's statement is matched. */
export const paymentReference = (file: number, line: number, agreementReference: string): string =>
	`PF${file}-${line} ${agreementReference}`;
