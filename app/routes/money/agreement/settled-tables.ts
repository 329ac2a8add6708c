import { number, type TableView, words } from '../../../components/layout/record-view.ts';
import { monthsLabel } from '../../../domain/calendar/period-label.ts';
import { writeDay } from '../../../domain/calendar/write-date.ts';
import { writePounds } from '../../../domain/money/pence.ts';
import type { AgreementMoneyShown } from '../../../operations/payment/show-agreement-money.ts';
import { DECISION_WORDS, decisionTag, ORDER_KIND_WORDS, orderTag } from '../money-words.ts';

export const periodOf = ({ money }: AgreementMoneyShown, id: string): string => {
	const found = money.periods.find(({ period }) => period.periodId === id);
	return found === undefined ? '' : monthsLabel(found.period);
};

/** By period, the second claim for one after the first. */
export const payments = (shown: AgreementMoneyShown): TableView => ({
	id: 'payments',
	caption: 'Payments',
	columns: [
		words('Payment'),
		words('For'),
		words('State'),
		words('Paid on'),
		words('Bank reference'),
		number('Amount'),
	],
	rows: shown.orders.map((order) => ({
		key: order.orderId,
		cells: [
			{
				text: ORDER_KIND_WORDS[order.kind],
				href: `/payments/${order.orderId}`,
				of: `for ${monthsLabel(order)}`,
			},
			monthsLabel(order),
			orderTag(order.state),
			order.paidOn === null ? '–' : writeDay(order.paidOn),
			order.paidReference ?? '–',
			writePounds(order.amountPence),
		],
	})),
	empty: 'Nothing has been paid yet. What is drafted, approved and paid will be here.',
});

export const decisions = (shown: AgreementMoneyShown): TableView => ({
	id: 'decisions',
	caption: 'Decisions about money kept back or not spent',
	columns: [words('Decision'), words('Period'), words('State'), words('Reason'), number('Amount')],
	rows: shown.decisions.map((decision) => ({
		key: decision.decisionId,
		cells: [
			{
				text: DECISION_WORDS[decision.kind],
				href: `/money-decisions/${decision.decisionId}`,
				of: `for ${monthsLabel(decision)}`,
			},
			monthsLabel(decision),
			decisionTag(decision.state),
			decision.reason,
			writePounds(decision.amountPence),
		],
	})),
	empty:
		'Nothing has been decided. Money that is kept back, released, carried on or taken back will be here, with its reason.',
});
