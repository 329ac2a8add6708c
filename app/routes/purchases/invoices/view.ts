import { number, only, type RecordView, said, words } from '../../../components/layout/record-view.ts';
import { writeDay } from '../../../domain/calendar/write-date.ts';
import { writePounds } from '../../../domain/money/pence.ts';
import { sumOfLines } from '../../../domain/purchase/invoice.ts';
import type { InvoicesListed } from '../../../operations/purchase/list-invoices.ts';
import { invoiceTag } from '../invoice-words.ts';

/** `hasStatements`: the reader may read statements. */
export const invoicesView = (listed: InvoicesListed, hasStatements: boolean): RecordView => ({
	title: 'Invoices',
	back: null,
	blocks: [
		...said([
			'What local authorities are asked to pay for places.',
			{ text: 'Orders', href: '/orders' },
			'say what is still to be invoiced.',
		]),
		...only(hasStatements, ...said({ text: 'Statements by quarter', href: '/statements' })),
		{
			kind: 'table',
			table: {
				id: 'invoices',
				caption: 'Invoices and credit notes',
				captionHidden: true,
				large: true,
				columns: [
					words('Number'),
					words('Order'),
					words('Issued by'),
					words('To'),
					number('Total with VAT'),
					words('Due'),
					words('State'),
				],
				rows: rowsOf(listed),
				empty: 'There are no invoices yet. They are issued once somebody has started on a place.',
			},
		},
	],
});

const rowsOf = ({ invoices, today }: InvoicesListed) =>
	invoices.map(({ id, kind, number: own, orderNumber, issuer, authority, lines, dueOn, standing }) => {
		const isOpen = standing.state === 'issued' || standing.state === 'matched';
		const { total } = sumOfLines(lines);
		return {
			key: id,
			cells: [
				{ text: `${kind === 'invoice' ? 'Invoice' : 'Credit note'} ${own}`, href: `/invoices/${id}` },
				orderNumber,
				issuer,
				authority,
				writePounds(kind === 'invoice' ? total : -total),
				`${writeDay(dueOn)}${isOpen && dueOn < today && kind === 'invoice' ? ', overdue' : ''}`,
				invoiceTag(standing.state),
			],
		};
	});
