import { number, type TableView, words } from '../../../components/layout/record-view.ts';
import { monthsLabel } from '../../../domain/calendar/period-label.ts';
import { writePounds } from '../../../domain/money/pence.ts';
import type { AgreementAtWork, MoneyWorkShown } from '../../../operations/payment/show-money-work.ts';
import { ORDER_KIND_WORDS, whyOf } from '../money-words.ts';

export const ordersTable = (
	id: string,
	caption: string,
	empty: string,
	orders: MoneyWorkShown['orders'],
): TableView => ({
	id,
	caption,
	columns: [words('Payment'), words('Provider'), words('Agreement'), words('Period'), number('Amount')],
	rows: orders.map((order) => ({
		key: order.orderId,
		cells: [
			{
				text: ORDER_KIND_WORDS[order.kind],
				href: `/payments/${order.orderId}`,
				of: `to ${order.payee} for ${monthsLabel(order)}`,
			},
			order.payee,
			order.agreementReference,
			monthsLabel(order),
			writePounds(order.amountPence),
		],
	})),
	empty,
});

/** Over by now, not paid and not payable: each with its reason. */
export const waiting = ({ agreements, today }: MoneyWorkShown): TableView => ({
	id: 'waiting',
	caption: 'Periods that are over, and why nothing is payable',
	columns: [words('Agreement'), words('Provider'), words('Period'), words('Why'), number('Not paid')],
	rows: agreements.flatMap(({ agreement, money }) =>
		money.periods
			.filter(
				({ period, restPence, payablePence }) => restPence > 0 && payablePence === 0 && period.endsOn < today,
			)
			.map((each) => ({
				key: `${agreement.id} ${each.period.periodId}`,
				cells: [
					{ text: agreement.reference, href: `/money/${agreement.id}` },
					agreement.leadName,
					monthsLabel(each.period),
					whyOf(each),
					writePounds(each.restPence),
				],
			})),
	),
	empty: 'Nothing waits.',
});

export const agreementsTable = (agreements: readonly AgreementAtWork[]): TableView => ({
	id: 'agreements',
	caption: 'Agreements',
	columns: [
		words('Agreement'),
		words('Provider'),
		number('Value'),
		number('Paid'),
		number('On its way'),
		number('Payable'),
		number('Kept back'),
		number('Not due or not spent'),
	],
	rows: agreements.map(({ agreement, money }) => ({
		key: agreement.id,
		cells: [
			{ text: `${agreement.title} (${agreement.reference})`, href: `/money/${agreement.id}` },
			agreement.leadName,
			...[
				agreement.valuePence,
				money.paidPence,
				money.inHandPence,
				money.payablePence,
				money.keptPence,
				money.restPence,
			].map(writePounds),
		],
	})),
	empty: 'There are no agreements yet. Once one is accepted, its money is here.',
});
