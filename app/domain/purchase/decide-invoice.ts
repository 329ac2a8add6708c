import type { IsoDate } from '../calendar/iso-date.ts';
import { accepted, type Result, refused } from '../result.ts';
import { type Invoice, type InvoiceState, type WrongInvoiceState, wrongInvoiceState } from './invoice.ts';
import { isCreditedOn, type JudgedLine } from './judge-lines.ts';
import { checkReference, type ReferenceRefusal } from './short-reference.ts';
import { checkWords, type WordsRefusal } from './words.ts';

export type InvoiceRefusal =
	| WrongInvoiceState
	| { readonly code: 'lines-unmatched'; readonly lines: number }
	| { readonly code: 'matched-it' }
	/** A credit note gives back what it asks. */
	| { readonly code: 'credited' }
	| { readonly code: 'paid-too-early'; readonly issuedOn: IsoDate }
	| { readonly code: 'in-the-future' }
	| { readonly code: 'reference'; readonly refusal: ReferenceRefusal }
	| WordsRefusal;

type Decided = Result<InvoiceState, InvoiceRefusal>;

/** Every line or none: an invoice with one line that cannot be matched is disputed, not paid in part. */
export function decideMatch(invoice: Invoice, judged: readonly JudgedLine[], matchedBy: string): Decided {
	const { state } = invoice.standing;
	if (state !== 'issued' && state !== 'disputed') return refused(wrongInvoiceState(invoice));
	const lines = judged.filter(({ faults }) => faults.length > 0).length;
	return lines > 0 ? refused({ code: 'lines-unmatched', lines }) : accepted({ state: 'matched', matchedBy });
}

export function decideDispute(invoice: Invoice, typed: string): Decided {
	const { state } = invoice.standing;
	if (state !== 'issued' && state !== 'matched') return refused(wrongInvoiceState(invoice));
	const words = checkWords(typed);
	return words.ok ? accepted({ state: 'disputed', words: words.value }) : words;
}

/** Paid by a second person: not by whoever matched it. A credit note is settled in the same way. */
export function decidePayment(
	invoice: Invoice,
	paid: { readonly on: IsoDate; readonly reference: string; readonly by: string },
	today: IsoDate,
): Decided {
	if (invoice.standing.state !== 'matched') return refused(wrongInvoiceState(invoice));
	const { matchedBy } = invoice.standing;
	if (matchedBy === paid.by) return refused({ code: 'matched-it' });
	if (paid.on > today) return refused({ code: 'in-the-future' });
	if (paid.on < invoice.issuedOn) return refused({ code: 'paid-too-early', issuedOn: invoice.issuedOn });
	const reference = checkReference(paid.reference);
	if (!reference.ok) return refused({ code: 'reference', refusal: reference.refusal });
	return accepted({ state: 'paid', matchedBy, paidOn: paid.on, reference: reference.value });
}

/**
 * Its issuer takes it back, so that its places can be invoiced again; not once it has been paid, nor while a credit note stands for one of its places, or
 * what was never asked for would be given back. `others` are its order's other invoices.
 */
export function decideWithdrawal(invoice: Invoice, others: readonly Invoice[], today: IsoDate): Decided {
	const { state } = invoice.standing;
	if (invoice.kind === 'invoice' && invoice.lines.some(({ placeId }) => isCreditedOn(others, placeId)))
		return refused({ code: 'credited' });
	return state === 'issued' || state === 'matched' || state === 'disputed'
		? accepted({ state: 'withdrawn', withdrawnOn: today })
		: refused(wrongInvoiceState(invoice));
}
