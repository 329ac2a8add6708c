import type { Actor } from '../../../domain/access/actor.ts';
import { mayDo } from '../../../domain/access/policy.ts';
import { writeDay } from '../../../domain/calendar/write-date.ts';
import { writePounds } from '../../../domain/money/pence.ts';
import { VAT_NAMES } from '../../../domain/money/vat.ts';
import { type InvoiceStateName, sumOfLines } from '../../../domain/purchase/invoice.ts';
import type { InvoiceShown } from '../../../operations/purchase/show-invoice.ts';
import { FAULT_WORDS } from '../invoice-words.ts';
import { PLACE_STATE_NAMES } from '../order-words.ts';

export interface InvoiceView {
	readonly title: string;
	readonly order: { readonly href: string; readonly number: string };
	readonly state: InvoiceStateName;
	readonly said: string | null;
	readonly acts: readonly { readonly href: string; readonly text: string; readonly isFirst: boolean }[];
	readonly facts: readonly { readonly key: string; readonly value: string }[];
	readonly lines: readonly {
		readonly key: string;
		readonly cells: readonly string[];
		readonly total: boolean;
	}[];
}

export function invoiceView({ invoice, row, lines }: InvoiceShown, actor: Actor): InvoiceView {
	const { standing } = invoice;
	const sum = sumOfLines(invoice.lines);
	const name = invoice.kind === 'invoice' ? 'Invoice' : 'Credit note';
	return {
		title: `${name} ${invoice.number}`,
		order: { href: `/orders/${row.order.id}`, number: row.number },
		state: standing.state,
		said: standing.state === 'disputed' ? standing.words : null,
		acts: actsOf(invoice, actor),
		facts: [
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
		lines: [
			...lines.map(({ line, place, faults }, index) => ({
				key: String(index),
				cells: [
					place?.code ?? 'Not of this order',
					place === null ? '' : PLACE_STATE_NAMES[place.state],
					writePounds(line.netPence),
					VAT_NAMES[line.vat],
					writePounds(line.vatPence),
					faults.length === 0 ? 'Agrees with the order' : faults.map((fault) => FAULT_WORDS[fault]).join(' '),
				],
				total: false,
			})),
			{
				key: 'total',
				cells: [
					'Total',
					'',
					writePounds(sum.net),
					'',
					writePounds(sum.vat),
					`${writePounds(sum.total)} in all`,
				],
				total: true,
			},
		],
	};
}

function actsOf(
	{ id, standing: { state }, issuerId, matchedBy }: InvoiceShown['invoice'],
	actor: Actor,
): InvoiceView['acts'] {
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
		.map(([, page, text], index) => ({ href: `/invoices/${id}/${page}`, text, isFirst: index === 0 }));
}
