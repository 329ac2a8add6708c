import {
	type ActionView,
	number,
	only,
	type RecordBlock,
	type RecordView,
	said,
	words,
} from '../../../components/layout/record-view.ts';
import type { Actor } from '../../../domain/access/actor.ts';
import { mayDo } from '../../../domain/access/policy.ts';
import { writeDay } from '../../../domain/calendar/write-date.ts';
import { writePounds } from '../../../domain/money/pence.ts';
import { VAT_NAMES } from '../../../domain/money/vat.ts';
import { sumOfLines } from '../../../domain/purchase/invoice.ts';
import type { InvoiceShown } from '../../../operations/purchase/show-invoice.ts';
import { FAULT_WORDS, invoiceTag } from '../invoice-words.ts';
import { PLACE_STATE_NAMES } from '../order-words.ts';

export function invoiceView(shown: InvoiceShown, actor: Actor): RecordView {
	const { invoice, row } = shown;
	const { standing } = invoice;
	const acts = actsOf(invoice, actor);
	return {
		title: `${invoice.kind === 'invoice' ? 'Invoice' : 'Credit note'} ${invoice.number}`,
		back: { href: '/invoices', text: 'Invoices' },
		blocks: [
			...said([invoiceTag(standing.state), { text: `Order ${row.number}`, href: `/orders/${row.order.id}` }]),
			...(standing.state === 'disputed'
				? [
						{
							kind: 'inset' as const,
							lines: [[{ strong: 'What the authority disputes.' }, standing.words]],
						},
					]
				: []),
			...only(acts.length > 0, { kind: 'actions', actions: acts }),
			{
				kind: 'facts',
				rows: [
					{ key: 'Issued by', value: invoice.issuer },
					{ key: 'To', value: invoice.authority },
					{ key: 'Issued on', value: writeDay(invoice.issuedOn) },
					{ key: 'Due', value: writeDay(invoice.dueOn) },
					{ key: 'Cost centre', value: row.costCentre },
					{ key: 'Purchase order number', value: row.purchaseReference },
					...(standing.state === 'paid'
						? [
								{ key: 'Paid on', value: writeDay(standing.paidOn) },
								{ key: 'Reference', value: standing.reference },
							]
						: []),
					...(standing.state === 'withdrawn'
						? [{ key: 'Withdrawn on', value: writeDay(standing.withdrawnOn) }]
						: []),
				],
			},
			linesTable(shown),
		],
	};
}

function linesTable({ invoice, lines }: InvoiceShown): RecordBlock {
	const sum = sumOfLines(invoice.lines);
	const inAll = `${writePounds(sum.total)} in all`;
	return {
		kind: 'table',
		table: {
			id: 'lines',
			caption: 'Line by line',
			large: true,
			columns: [
				words('Place code'),
				words('The place'),
				number('Before VAT'),
				words('VAT'),
				number('VAT amount'),
				words('Beside the order'),
			],
			rows: [
				...lines.map(({ line, place, faults }, index) => ({
					key: String(index),
					cells: [
						place?.code ?? 'Not of this order',
						place === null ? '' : PLACE_STATE_NAMES[place.state],
						writePounds(line.netPence),
						VAT_NAMES[line.vat],
						writePounds(line.vatPence),
						faults.length === 0
							? 'Agrees with the order'
							: faults.map((fault) => FAULT_WORDS[fault]).join(' '),
					],
				})),
				{
					key: 'total',
					cells: ['Total', '', writePounds(sum.net), '', writePounds(sum.vat), inAll],
					total: true,
				},
			],
			empty: 'It has no lines.',
		},
	};
}

function actsOf(
	{ id, standing: { state }, issuerId, matchedBy }: InvoiceShown['invoice'],
	actor: Actor,
): readonly ActionView[] {
	const isOpen = state === 'issued' || state === 'disputed';
	const acts = [
		[isOpen && mayDo(actor, 'invoice.match'), 'match', 'Match it to the places'],
		[
			state === 'matched' && mayDo(actor, 'invoice.pay') && matchedBy !== actor.personId,
			'pay',
			'Record the payment',
		],
		[(state === 'issued' || state === 'matched') && mayDo(actor, 'invoice.match'), 'dispute', 'Dispute it'],
		[
			(isOpen || state === 'matched') && mayDo(actor, 'invoice.issue') && issuerId === actor.organisationId,
			'withdraw',
			'Withdraw it',
		],
	] as const;
	return acts
		.filter(([may]) => may)
		.map(([, page, text], index) => ({
			href: `/invoices/${id}/${page}`,
			text,
			as: index === 0 ? 'main' : 'secondary',
		}));
}
