import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, isoDate } from '../calendar/iso-date.ts';
import { nextQuarter, quarterContaining } from '../calendar/quarters.ts';
import type { InvoiceState } from './invoice.ts';
import { buildStatement, entriesOf, type InvoiceOnStatement } from './statement.ts';

const START = isoDate('2025-01-01');
const day = (days: number) => addDays(START, days);
const standing = (on: number): fc.Arbitrary<InvoiceState> =>
	fc.oneof(
		fc.constantFrom<InvoiceState>(
			{ state: 'issued' },
			{ state: 'matched', matchedBy: 'a' },
			{ state: 'disputed', words: 'Why?' },
		),
		fc.nat(200).map(
			(later): InvoiceState => ({
				state: 'paid',
				matchedBy: 'a',
				paidOn: day(on + later),
				reference: 'BACS 1',
			}),
		),
		fc.nat(200).map((later): InvoiceState => ({ state: 'withdrawn', withdrawnOn: day(on + later) })),
	);
const lines = fc
	.array(fc.tuple(fc.nat(500_000), fc.nat(100_000)), { minLength: 1, maxLength: 6 })
	.map((amounts) =>
		amounts.map(([netPence, vatPence], index) => ({
			placeId: `p${index}`,
			netPence,
			vat: 'standard' as const,
			vatPence,
		})),
	);
const invoices: fc.Arbitrary<readonly InvoiceOnStatement[]> = fc.array(
	fc
		.tuple(fc.nat(500), fc.constantFrom('invoice' as const, 'credit-note' as const), lines, fc.uuid())
		.chain(([on, kind, made, id]) =>
			standing(on).map((stands) => ({
				id,
				kind,
				issuedOn: day(on),
				standing: stands,
				lines: made,
				number: id,
				issuer: 'Provider',
				orderNumber: 'O',
			})),
		),
	{ maxLength: 30 },
);

test('opening and movements are closing, the next quarter opens with it, and the kinds add up to the whole', () => {
	fc.assert(
		fc.property(invoices, (made) => {
			const entries = entriesOf(made);
			let quarter = quarterContaining(START);
			let closing = 0;
			for (let count = 0; count < 9; count++) {
				const statement = buildStatement(entries, quarter);
				expect(statement.openingPence).toBe(closing);
				expect(
					statement.openingPence + statement.entries.reduce((sum, { amountPence }) => sum + amountPence, 0),
				).toBe(statement.closingPence);
				expect(
					statement.openingPence + statement.invoicedPence + statement.creditedPence + statement.paidPence,
				).toBe(statement.closingPence);
				closing = statement.closingPence;
				quarter = nextQuarter(quarter);
			}
			const open = made.filter(
				({ standing: { state } }) => state === 'issued' || state === 'matched' || state === 'disputed',
			);
			const owed = open.flatMap(({ kind, lines: each }) =>
				each.map(({ netPence, vatPence }) => (kind === 'invoice' ? 1 : -1) * (netPence + vatPence)),
			);
			expect(closing).toBe(owed.reduce((sum, amount) => sum + amount, 0));
		}),
		{ numRuns: 300 },
	);
});

test('an invoice withdrawn in a later quarter leaves the earlier statement as it was', () => {
	const made: InvoiceOnStatement = {
		id: 'i',
		kind: 'invoice',
		issuedOn: isoDate('2025-03-20'),
		number: 'INV-1',
		issuer: 'Provider',
		orderNumber: 'O',
		standing: { state: 'withdrawn', withdrawnOn: isoDate('2025-04-02') },
		lines: [{ placeId: 'p', netPence: 100_000, vat: 'standard', vatPence: 20_000 }],
	};
	const first = quarterContaining(isoDate('2025-03-31'));
	const second = quarterContaining(isoDate('2025-04-01'));
	expect(buildStatement(entriesOf([made]), first)).toMatchObject({ openingPence: 0, closingPence: 120_000 });
	expect(buildStatement(entriesOf([made]), second)).toMatchObject({
		openingPence: 120_000,
		creditedPence: -120_000,
		closingPence: 0,
	});
});
