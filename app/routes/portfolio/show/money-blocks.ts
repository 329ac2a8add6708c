import {
	number,
	type RecordBlock,
	said,
	type TableView,
	words,
} from '../../../components/layout/record-view.ts';
import { monthsLabel } from '../../../domain/calendar/period-label.ts';
import { writeDay } from '../../../domain/calendar/write-date.ts';
import { writePounds } from '../../../domain/money/pence.ts';
import type { AgreementMoney } from '../../../domain/payment/measure-money.ts';

const MONEY = ['Scheduled', 'Most that is paid', 'Paid', 'On its way', 'Can be paid now', 'Not due or spent'];

/** Where the money of an agreement stands, as a whole and by period. */
export function moneyBlocks(agreementId: string, money: AgreementMoney): readonly RecordBlock[] {
	const { scheduledPence, paidPence, inHandPence, payablePence, keptPence, restPence } = money;
	return [
		{ kind: 'heading', text: 'Money' },
		{
			kind: 'facts',
			rows: [
				{ key: 'Scheduled in all', value: writePounds(scheduledPence) },
				{ key: 'Paid', value: writePounds(paidPence) },
				{ key: 'On its way to be paid', value: writePounds(inHandPence) },
				{ key: 'Can be paid now', value: writePounds(payablePence) },
				...(keptPence === 0 ? [] : [{ key: 'Withheld by decision', value: writePounds(keptPence) }]),
				{ key: 'Not due yet, or not spent', value: writePounds(restPence) },
			],
		},
		{ kind: 'table', table: scheduleTable(money.periods) },
		...said({ href: `/money/${agreementId}`, text: 'Claims, payments and decisions about money' }),
	];
}

const scheduleTable = (periods: AgreementMoney['periods']): TableView => ({
	id: 'schedule',
	caption: 'Payment schedule',
	captionSize: 's',
	columns: [words('Period'), words('Due'), ...MONEY.map(number)],
	rows: periods
		.filter((each) => each.capPence > 0 || each.scheduledPence > 0)
		.map(({ period, scheduledPence, capPence, paidPence, inHandPence, payablePence, restPence }) => ({
			key: period.periodId,
			cells: [
				monthsLabel(period),
				period.dueOn === null ? 'No payment' : writeDay(period.dueOn),
				...[scheduledPence, capPence, paidPence, inHandPence, payablePence, restPence].map(writePounds),
			],
		})),
	empty: 'No payment is scheduled.',
});
