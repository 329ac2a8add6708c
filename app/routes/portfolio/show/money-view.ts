import { monthsLabel } from '../../../domain/calendar/period-label.ts';
import { writeDay } from '../../../domain/calendar/write-date.ts';
import { writePounds } from '../../../domain/money/pence.ts';
import type { AgreementMoney } from '../../../domain/payment/measure-money.ts';

export interface MoneyView {
	/** Claims, payments and decisions. */
	readonly href: string;
	readonly summary: readonly { readonly key: string; readonly value: string }[];
	readonly rows: readonly { readonly key: string; readonly cells: readonly string[] }[];
}

/** Where the money of an agreement stands, as a whole and by period. */
export function moneyOf(agreementId: string, money: AgreementMoney): MoneyView {
	const { scheduledPence, paidPence, inHandPence, payablePence, keptPence, restPence } = money;
	const periods = money.periods.filter((each) => each.capPence > 0 || each.scheduledPence > 0);
	return {
		href: `/money/${agreementId}`,
		summary: [
			{ key: 'Scheduled in all', value: writePounds(scheduledPence) },
			{ key: 'Paid', value: writePounds(paidPence) },
			{ key: 'On its way to be paid', value: writePounds(inHandPence) },
			{ key: 'Can be paid now', value: writePounds(payablePence) },
			...(keptPence === 0 ? [] : [{ key: 'Withheld by decision', value: writePounds(keptPence) }]),
			{ key: 'Not due yet, or not spent', value: writePounds(restPence) },
		],
		rows: periods.map(
			({
				period,
				scheduledPence: scheduled,
				paidPence: paid,
				inHandPence: inHand,
				capPence,
				restPence: rest,
				payablePence: payable,
			}) => ({
				key: period.periodId,
				cells: [
					monthsLabel(period),
					period.dueOn === null ? 'No payment' : writeDay(period.dueOn),
					...[scheduled, capPence, paid, inHand, payable, rest].map(writePounds),
				],
			}),
		),
	};
}
