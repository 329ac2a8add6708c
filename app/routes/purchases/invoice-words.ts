import type { BoxError } from '../../components/layout/question.ts';
import type { TagView } from '../../components/layout/record-view.ts';
import { writeDay } from '../../domain/calendar/write-date.ts';
import type { InvoiceRefusal } from '../../domain/purchase/decide-invoice.ts';
import type { IssueRefusal } from '../../domain/purchase/decide-issue.ts';
import type { InvoiceStateName } from '../../domain/purchase/invoice.ts';
import type { LineFault } from '../../domain/purchase/judge-lines.ts';
import { plural } from '../../domain/text/list-words.ts';
import { referenceWords } from './refusal-words.ts';

export const INVOICE_STATE_NAMES: Readonly<Record<InvoiceStateName, string>> = {
	issued: 'To be matched',
	matched: 'To be paid',
	disputed: 'Disputed',
	paid: 'Paid',
	withdrawn: 'Withdrawn',
};

const STATE_COLOURS: Readonly<Record<InvoiceStateName, TagView['colour']>> = {
	issued: undefined,
	matched: 'purple',
	disputed: 'orange',
	paid: 'green',
	withdrawn: 'grey',
};

export const invoiceTag = (state: InvoiceStateName): TagView => ({
	tag: INVOICE_STATE_NAMES[state],
	colour: STATE_COLOURS[state],
});

export const FAULT_WORDS: Readonly<Record<LineFault, string>> = {
	'not-its-own': 'This is not a place of the order.',
	'not-started': 'Nobody has started on this place.',
	credited: 'This place has been credited by the order’s rule.',
	'not-credited': 'This place has not been credited.',
	'other-price': 'The price is not the one that was ordered at.',
	'other-vat': 'The VAT is not what the order says.',
	'invoiced-twice': 'This place is on another invoice too.',
};

export function invoiceRefusal(refusal: InvoiceRefusal): BoxError {
	const form = (message: string): BoxError => ({ field: '', message });
	switch (refusal.code) {
		case 'lines-unmatched':
			return form(
				`${plural(refusal.lines, 'line')} cannot be matched, so the invoice cannot be. Dispute it, saying what is wrong`,
			);
		case 'matched-it':
			return form('You matched this invoice, so somebody else must pay it');
		case 'credited':
			return form('There is a credit note for a place on this invoice. Withdraw the credit note first');
		case 'paid-too-early':
			return {
				field: 'paidOn.day',
				message: `The day must be on or after ${writeDay(refusal.issuedOn)}, when it was issued`,
			};
		case 'in-the-future':
			return { field: 'paidOn.day', message: 'The day must be today or earlier' };
		case 'reference':
			return { field: 'reference', message: referenceWords(refusal.refusal, 'Reference of the payment') };
		case 'words-missing':
			return { field: 'words', message: 'Enter what is wrong' };
		case 'words-too-long':
			return { field: 'words', message: `It must be ${refusal.atMost} characters or fewer` };
		case 'wrong-invoice-state':
			return form(
				`The invoice is ${INVOICE_STATE_NAMES[refusal.state].toLowerCase()}, so this can no longer be done`,
			);
	}
}

export function issueRefusal(refusal: IssueRefusal | { readonly code: 'number-taken' }): BoxError {
	switch (refusal.code) {
		case 'reference':
			return { field: 'number', message: referenceWords(refusal.refusal, 'Number') };
		case 'number-taken':
			return { field: 'number', message: 'You have issued an invoice with this number already' };
		case 'no-lines':
			return { field: 'places', message: 'Select at least one place' };
		case 'not-the-issuer':
			return {
				field: '',
				message:
					refusal.contracts === 'provider'
						? 'The order says that the provider invoices it'
						: 'The order says that the commissioner recharges it',
			};
		case 'no-amount':
			return { field: 'price', message: 'The price must be more than £0' };
		case 'invoiced-already':
			return { field: 'places', message: 'One of these places is already on an invoice or a credit note' };
		case 'not-of-order':
		case 'not-to-pay':
		case 'nothing-to-credit':
			return {
				field: 'places',
				message: 'One of these places cannot be invoiced or credited. Look at the order again',
			};
	}
}
