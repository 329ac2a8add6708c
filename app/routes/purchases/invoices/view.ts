import { writeDay } from '../../../domain/calendar/write-date.ts';
import { writePounds } from '../../../domain/money/pence.ts';
import { type InvoiceStateName, sumOfLines } from '../../../domain/purchase/invoice.ts';
import type { InvoicesListed } from '../../../operations/purchase/list-invoices.ts';

export interface InvoicesView {
	/** The reader may read statements. */
	readonly hasStatements: boolean;
	readonly invoices: readonly {
		readonly href: string;
		readonly name: string;
		readonly order: string;
		readonly issuer: string;
		readonly authority: string;
		readonly total: string;
		readonly due: string;
		readonly state: InvoiceStateName;
	}[];
}

export const invoicesView = ({ invoices, today }: InvoicesListed, hasStatements: boolean): InvoicesView => ({
	hasStatements,
	invoices: invoices.map(({ id, kind, number, orderNumber, issuer, authority, lines, dueOn, standing }) => {
		const isOpen = standing.state === 'issued' || standing.state === 'matched';
		const total = sumOfLines(lines).total;
		return {
			href: `/invoices/${id}`,
			name: `${kind === 'invoice' ? 'Invoice' : 'Credit note'} ${number}`,
			order: orderNumber,
			issuer,
			authority,
			total: writePounds(kind === 'invoice' ? total : -total),
			due: `${writeDay(dueOn)}${isOpen && dueOn < today && kind === 'invoice' ? ', overdue' : ''}`,
			state: standing.state,
		};
	}),
});
