import type { IsoDate } from '../calendar/iso-date.ts';
import type { Quarter } from '../calendar/quarters.ts';
import type { Pence } from '../money/pence.ts';
import { type Invoice, sumOfLines } from './invoice.ts';

export type StatementKind = 'invoice' | 'credit-note' | 'withdrawal' | 'payment' | 'repayment';

export interface StatementEntry {
	readonly on: IsoDate;
	readonly kind: StatementKind;
	readonly invoiceId: string;
	readonly number: string;
	readonly issuer: string;
	/** Of the order that it is for. */
	readonly orderNumber: string;
	readonly reference: string;
	/** Above nought: more is owed. Below: less. */
	readonly amountPence: Pence;
}

export interface InvoiceOnStatement extends Invoice {
	readonly number: string;
	readonly issuer: string;
	readonly orderNumber: string;
}

export interface Statement {
	readonly openingPence: Pence;
	readonly entries: readonly StatementEntry[];
	readonly closingPence: Pence;
	/** Sums of the entries of each kind; an amount below nought lessens what is owed. */
	readonly invoicedPence: Pence;
	readonly creditedPence: Pence;
	readonly paidPence: Pence;
}

/** All that ever changed what an authority owes, in the order of days. What was withdrawn is taken back on its own day, so a quarter that is over stays as it was. */
export function entriesOf(invoices: readonly InvoiceOnStatement[]): readonly StatementEntry[] {
	return invoices.flatMap(entriesOfInvoice).sort((one, other) => compare(keyOf(one), keyOf(other)));
}

const ORDER: Readonly<Record<StatementKind, number>> = {
	invoice: 0,
	'credit-note': 1,
	withdrawal: 2,
	payment: 3,
	repayment: 4,
};
const keyOf = (entry: StatementEntry): string =>
	`${entry.on} ${ORDER[entry.kind]} ${entry.number} ${entry.invoiceId}`;
const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

function entriesOfInvoice({
	id,
	kind,
	issuedOn,
	standing,
	lines,
	number,
	issuer,
	orderNumber,
}: InvoiceOnStatement): readonly StatementEntry[] {
	const { total } = sumOfLines(lines);
	const owed = kind === 'invoice' ? total : -total;
	const about = { invoiceId: id, number, issuer, orderNumber, reference: '' };
	const issued: StatementEntry = { ...about, on: issuedOn, kind, amountPence: owed };
	if (standing.state === 'withdrawn')
		return [
			issued,
			{ ...about, on: standing.withdrawnOn, kind: 'withdrawal', amountPence: owed === 0 ? 0 : -owed },
		];
	if (standing.state !== 'paid') return [issued];
	const paid = kind === 'invoice' ? ('payment' as const) : ('repayment' as const);
	return [
		issued,
		{
			...about,
			on: standing.paidOn,
			kind: paid,
			reference: standing.reference,
			amountPence: owed === 0 ? 0 : -owed,
		},
	];
}

/** A quarter's statement: what was owed when it began, what changed it, what is owed at its end. */
export function buildStatement(
	entries: readonly StatementEntry[],
	{ startsOn, endsOn }: Pick<Quarter, 'startsOn' | 'endsOn'>,
): Statement {
	const sum = (some: readonly StatementEntry[]): Pence =>
		some.reduce((total, { amountPence }) => total + amountPence, 0);
	const openingPence = sum(entries.filter(({ on }) => on < startsOn));
	const within = entries.filter(({ on }) => startsOn <= on && on <= endsOn);
	const of = (...kinds: readonly StatementKind[]): Pence =>
		sum(within.filter(({ kind }) => kinds.includes(kind)));
	return {
		openingPence,
		entries: within,
		closingPence: sum(entries.filter(({ on }) => on <= endsOn)),
		invoicedPence: of('invoice'),
		creditedPence: of('credit-note', 'withdrawal'),
		paidPence: of('payment', 'repayment'),
	};
}
