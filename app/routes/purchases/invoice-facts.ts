import type { FactView } from '../../components/layout/record-view.ts';
import { writePounds } from '../../domain/money/pence.ts';
import { sumOfLines } from '../../domain/purchase/invoice.ts';
import { plural } from '../../domain/text/list-words.ts';
import type { InvoiceShown } from '../../operations/purchase/show-invoice.ts';
import { FAULT_WORDS } from './invoice-words.ts';

/** What an invoice is, in a few rows, above what is asked of it. */
export const invoiceFacts = ({ invoice, lines }: InvoiceShown): readonly FactView[] => [
	{
		key: invoice.kind === 'invoice' ? 'Invoice' : 'Credit note',
		value: `${invoice.number}, issued by ${invoice.issuer}`,
	},
	{
		key: 'Total with VAT',
		value: `${writePounds(sumOfLines(invoice.lines).total)}, ${plural(invoice.lines.length, 'line')}`,
	},
	...lines.map(({ line, place, faults }) => ({
		key: place?.code ?? 'Not of this order',
		value: `${writePounds(line.netPence)} and ${writePounds(line.vatPence)} VAT. ${faults.length === 0 ? 'Agrees with the order.' : faults.map((fault) => FAULT_WORDS[fault]).join(' ')}`,
	})),
];
