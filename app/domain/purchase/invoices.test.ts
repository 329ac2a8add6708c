import { describe, expect, test } from 'vitest';
import { addDays } from '../calendar/iso-date.ts';
import { decideDispute, decideMatch, decidePayment, decideWithdrawal } from './decide-invoice.ts';
import { decideIssue, type IssueFacts, placesToCredit, placesToInvoice } from './decide-issue.ts';
import { onceFor } from './invoice.ts';
import { judgeLines } from './judge-lines.ts';
import { anInvoice, anOrder, aPlace, TODAY } from './purchase.test-data.ts';

const STARTED = aPlace({ state: 'started' });
const CREDITED = aPlace({ state: 'left', credited: true });
const LINE = { placeId: 'place', netPence: 168_000, vat: 'standard' as const };
const FACTS: IssueFacts = { order: anOrder(), issuer: 'provider', places: [STARTED], earlier: [] };
const ASKED = { kind: 'invoice' as const, number: 'INV-0041', lines: [LINE] };

describe('issuing', () => {
	test('one line per place, with VAT of its own, due in thirty days', () => {
		expect(decideIssue(ASKED, FACTS, TODAY)).toEqual({
			ok: true,
			value: {
				number: 'INV-0041',
				issuedOn: TODAY,
				dueOn: addDays(TODAY, 30),
				lines: [{ ...LINE, vatPence: 33_600 }],
			},
		});
	});
	test.each([
		[
			'by the commissioner where the provider invoices',
			ASKED,
			{ issuer: 'commissioner' },
			{ code: 'not-the-issuer', contracts: 'provider' },
		],
		['with a number that tells of somebody', { ...ASKED, number: 'JS120385' }, {}, { code: 'reference' }],
		['without a line', { ...ASKED, lines: [] }, {}, { code: 'no-lines' }],
		[
			'for a place of another order',
			{ ...ASKED, lines: [{ ...LINE, placeId: 'x' }] },
			{},
			{ code: 'not-of-order' },
		],
		['before anybody started', ASKED, { places: [aPlace()] }, { code: 'not-to-pay' }],
		['for a place that was credited', ASKED, { places: [CREDITED] }, { code: 'not-to-pay' }],
		['twice', ASKED, { earlier: [anInvoice()] }, { code: 'invoiced-already' }],
		['twice on one invoice', { ...ASKED, lines: [LINE, LINE] }, {}, { code: 'invoiced-already' }],
		['for nothing', { ...ASKED, lines: [{ ...LINE, netPence: 0 }] }, {}, { code: 'no-amount' }],
		[
			'as a credit that the rule does not give',
			{ ...ASKED, kind: 'credit-note' as const },
			{ earlier: [anInvoice()] },
			{ code: 'nothing-to-credit' },
		],
	] as const)('is refused %s', (_why, asked, facts, refusal) => {
		expect(decideIssue(asked, { ...FACTS, ...facts }, TODAY)).toMatchObject({ ok: false, refusal });
	});
	test('a withdrawn invoice leaves its places free to be invoiced', () => {
		const earlier = [anInvoice({ standing: { state: 'withdrawn', withdrawnOn: TODAY } })];
		expect(placesToInvoice([STARTED], earlier)).toEqual([STARTED]);
		expect(decideIssue(ASKED, { ...FACTS, earlier }, TODAY).ok).toBe(true);
	});
	test('a credit note gives back what was invoiced, once', () => {
		const earlier = [anInvoice({ lines: [{ ...LINE, netPence: 150_000, vatPence: 30_000 }] })];
		const facts = { ...FACTS, places: [CREDITED], earlier };
		expect(placesToCredit([CREDITED], earlier)).toEqual([CREDITED]);
		const credit = decideIssue({ ...ASKED, kind: 'credit-note' }, facts, TODAY);
		expect(credit).toMatchObject({ ok: true, value: { lines: [{ netPence: 150_000, vatPence: 30_000 }] } });
		const again = { ...facts, earlier: [...earlier, anInvoice({ id: 'credit', kind: 'credit-note' })] };
		expect(decideIssue({ ...ASKED, kind: 'credit-note' }, again, TODAY)).toMatchObject({
			refusal: { code: 'invoiced-already' },
		});
		expect(placesToCredit([CREDITED], again.earlier)).toEqual([]);
	});
	test('an invoice and its credit note are each unique for a place', () => {
		expect(
			new Set([onceFor('invoice', 'a'), onceFor('credit-note', 'a'), onceFor('invoice', 'b')]).size,
		).toBe(3);
	});
});

describe('matching', () => {
	const faults = (invoice = anInvoice(), places = [STARTED], others = [invoice]) =>
		judgeLines(invoice, anOrder(), places, others).map((line) => line.faults);
	const line = (given: object) => anInvoice({ lines: [{ ...LINE, vatPence: 33_600, ...given }] });
	test.each([
		['as ordered', faults(), []],
		['a place that is not the authority’s', faults(line({ placeId: 'x' })), ['not-its-own']],
		['a place on which nobody has started', faults(anInvoice(), [aPlace()]), ['not-started']],
		['a place that was credited', faults(anInvoice(), [CREDITED]), ['credited']],
		[
			'a place that was credited on a credit note, which stands beside it',
			faults(anInvoice(), [CREDITED], [anInvoice({ id: 'credit', kind: 'credit-note' })]),
			[],
		],
		['another price', faults(line({ netPence: 170_000, vatPence: 34_000 })), ['other-price']],
		['VAT that is wrong', faults(line({ vatPence: 1 })), ['other-vat']],
		['another treatment of VAT', faults(line({ vat: 'exempt', vatPence: 0 })), ['other-vat']],
		[
			'invoiced on another invoice too',
			faults(anInvoice(), [STARTED], [anInvoice({ id: 'other' })]),
			['invoiced-twice'],
		],
		[
			'a credit note for a place that is not credited',
			faults(anInvoice({ kind: 'credit-note' })),
			['not-credited'],
		],
		[
			'a credit note for one that is',
			faults(anInvoice({ kind: 'credit-note' }), [CREDITED], [anInvoice({ id: 'other' })]),
			[],
		],
	])('%s', (_name, [found], expected) => {
		expect(found).toEqual(expected);
	});
	test('one line that cannot be matched keeps the whole from being matched', () => {
		const two = anInvoice({ lines: [...anInvoice().lines, { ...LINE, placeId: 'x', vatPence: 33_600 }] });
		expect(decideMatch(two, judgeLines(two, anOrder(), [STARTED], []), 'officer')).toEqual({
			ok: false,
			refusal: { code: 'lines-unmatched', lines: 1 },
		});
		expect(decideMatch(anInvoice(), judgeLines(anInvoice(), anOrder(), [STARTED], []), 'officer').ok).toBe(
			true,
		);
	});
});

describe('paying', () => {
	const matched = anInvoice({ standing: { state: 'matched', matchedBy: 'officer' } });
	const pay = (given: object = {}, invoice = matched) =>
		decidePayment(invoice, { on: TODAY, reference: 'BACS 5510', by: 'approver', ...given }, TODAY);
	test('is by a second person, on a day between the invoice and today, with a reference', () => {
		expect(pay()).toEqual({
			ok: true,
			value: { state: 'paid', matchedBy: 'officer', paidOn: TODAY, reference: 'BACS 5510' },
		});
		expect(pay({ by: 'officer' })).toMatchObject({ refusal: { code: 'matched-it' } });
		expect(pay({ on: addDays(TODAY, 1) })).toMatchObject({ refusal: { code: 'in-the-future' } });
		expect(pay({ on: addDays(TODAY, -1) })).toMatchObject({ refusal: { code: 'paid-too-early' } });
		expect(pay({ reference: 'LCS 12345' })).toMatchObject({ refusal: { code: 'reference' } });
		expect(pay({}, anInvoice())).toMatchObject({ refusal: { code: 'wrong-invoice-state', state: 'issued' } });
	});
	test('what is disputed may be matched after all or withdrawn; what is paid is neither disputed nor withdrawn', () => {
		const disputed = decideDispute(matched, 'The price is not the one that we ordered at.');
		expect(disputed).toMatchObject({ ok: true, value: { state: 'disputed' } });
		const paid = anInvoice({ standing: { state: 'paid', matchedBy: 'a', paidOn: TODAY, reference: 'B 1' } });
		expect(decideDispute(paid, 'Too dear.')).toMatchObject({ refusal: { code: 'wrong-invoice-state' } });
		expect(decideWithdrawal(paid, [], TODAY)).toMatchObject({ refusal: { code: 'wrong-invoice-state' } });
		const credit = anInvoice({ id: 'credit', kind: 'credit-note' });
		expect(decideWithdrawal(matched, [credit], TODAY)).toEqual({ ok: false, refusal: { code: 'credited' } });
		expect(decideWithdrawal(credit, [matched], TODAY).ok).toBe(true);
		expect(decideWithdrawal(matched, [], TODAY)).toEqual({
			ok: true,
			value: { state: 'withdrawn', withdrawnOn: TODAY },
		});
	});
});
