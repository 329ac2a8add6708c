import {
	number,
	type RecordView,
	recordOf,
	type TableView,
	words,
} from '../../../components/layout/record-view.ts';
import { londonDay } from '../../../domain/calendar/london.ts';
import { monthsLabel } from '../../../domain/calendar/period-label.ts';
import { writeDay } from '../../../domain/calendar/write-date.ts';
import { writePounds } from '../../../domain/money/pence.ts';
import type { MoneyWorkShown } from '../../../operations/payment/show-money-work.ts';
import { DECISION_WORDS, ORDER_KIND_WORDS } from '../money-words.ts';
import { claimsTable } from './claims-table.ts';
import { agreementsTable, ordersTable, waiting } from './tables.ts';

export interface MoneyMay {
	readonly draft: boolean;
	readonly export: boolean;
	readonly review: boolean;
}

/** What the office has to do about money, in the order in which it is done. */
export function officeMoneyView(shown: MoneyWorkShown, may: MoneyMay): RecordView {
	const approved = shown.orders.filter(({ state }) => state === 'approved');
	return recordOf({
		title: 'Payments',
		back: null,
		intro: [
			'Exact sums, for the office. Nothing is paid above an agreement’s schedule or its value, and nobody approves what they drafted.',
		],
		actions:
			may.export && approved.length > 0
				? [{ href: '/payments/export', text: 'Make a payment file', as: 'main' }]
				: [],
		tables: [
			toApprove(shown),
			claimsTable(shown, 'office'),
			payableNow(shown, may),
			ordersTable(
				'to-export',
				'Approved, for the next payment file',
				'No payment is waiting for a payment file.',
				approved,
			),
			ordersTable(
				'with-bank',
				'In a payment file, not yet marked as paid',
				'No payment is waiting for the bank.',
				shown.orders.filter(({ state }) => state === 'exported'),
			),
			waiting(shown),
			agreementsTable(shown.agreements),
			files(shown),
		],
	});
}

function toApprove({ orders, decisionsWaiting }: MoneyWorkShown): TableView {
	const rows = orders
		.filter(({ state }) => state === 'awaiting-approval')
		.map((order) => ({
			key: order.orderId,
			cells: [
				{
					text: ORDER_KIND_WORDS[order.kind],
					href: `/payments/${order.orderId}`,
					of: `to ${order.payee} for ${monthsLabel(order)}`,
				},
				order.payee,
				monthsLabel(order),
				order.drafterName,
				writePounds(order.amountPence),
			],
		}));
	const decisions = decisionsWaiting.map((decision) => ({
		key: decision.decisionId,
		cells: [
			{
				text: DECISION_WORDS[decision.kind],
				href: `/money-decisions/${decision.decisionId}`,
				of: `: ${decision.payee}, ${monthsLabel(decision)}`,
			},
			decision.payee,
			monthsLabel(decision),
			decision.drafterName,
			writePounds(decision.amountPence),
		],
	}));
	return {
		id: 'to-approve',
		caption: 'Awaiting approval by a second person',
		columns: [words('What'), words('Provider'), words('Period'), words('Drafted by'), number('Amount')],
		rows: [...rows, ...decisions],
		empty: 'Nothing awaits approval.',
	};
}

const payableNow = ({ agreements }: MoneyWorkShown, { draft }: MoneyMay): TableView => ({
	id: 'payable',
	caption: 'Payable now',
	columns: [
		words('Agreement'),
		words('Provider'),
		words('Period'),
		words('What for'),
		number('Amount'),
		...(draft ? [words('Draft')] : []),
	],
	rows: agreements.flatMap(({ agreement, money }) =>
		money.periods
			.filter(({ payablePence, payableRetentionPence }) => payablePence + payableRetentionPence > 0)
			.map((each) => ({
				key: `${agreement.id} ${each.period.periodId}`,
				cells: [
					{ text: agreement.reference, href: `/money/${agreement.id}` },
					agreement.leadName,
					monthsLabel(each.period),
					each.payablePence > 0 ? ORDER_KIND_WORDS[each.kind] : ORDER_KIND_WORDS.retention,
					writePounds(each.payablePence + each.payableRetentionPence),
					...(draft
						? [
								{
									text: 'Draft a payment',
									href: `/money/${agreement.id}/${each.period.periodId}/pay`,
									of: `of ${agreement.reference}, ${monthsLabel(each.period)}`,
								},
							]
						: []),
				],
			})),
	),
	empty: 'Nothing is payable today that has not been drafted.',
});

const files = ({ files: made }: MoneyWorkShown): TableView => ({
	id: 'files',
	caption: 'Latest payment files',
	columns: [words('File'), words('Made on'), words('By'), number('Payments'), number('Amount')],
	rows: made.map((file) => ({
		key: file.id,
		cells: [
			{ text: `Payment file ${file.number} (CSV)`, href: `/payments/files/${file.id}` },
			writeDay(londonDay(file.madeAt)),
			file.makerName,
			String(file.orders),
			writePounds(file.pence),
		],
	})),
	empty: 'No payment file has been made yet.',
});

/** A provider's own money: what is claimed, paid and waiting. */
export const providerMoneyView = (shown: MoneyWorkShown): RecordView =>
	recordOf({
		title: 'Claims and payments',
		back: null,
		intro: [
			'What you have claimed, what has been paid, and why something has not. Open an agreement to claim what you spent in a period.',
		],
		tables: [claimsTable(shown, 'provider'), agreementsTable(shown.agreements), waiting(shown)],
	});
