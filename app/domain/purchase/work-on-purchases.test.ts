import { describe, expect, test } from 'vitest';
import { isoDate } from '../calendar/iso-date.ts';
import type { InvoiceState } from './invoice.ts';
import type { Order, OrderState } from './order.ts';
import { type PurchaseWorker, workOnInvoice, workOnOrder } from './work-on-purchases.ts';

const NOBODY: PurchaseWorker = {
	personId: 'me',
	organisationId: 'ours',
	approves: false,
	answers: false,
	matches: false,
	pays: false,
	issues: false,
};
const order = (standing: OrderState, placedBy = 'somebody') => ({
	order: {
		id: 'one',
		units: 2,
		placedBy,
		unitPricePence: 100_000,
		vat: 'outside-scope',
		standing,
	} as unknown as Order,
	number: 'AB12-CDE',
	intervention: 'the group',
	authority: 'Council',
	provider: 'Provider',
});
const invoice = (standing: InvoiceState, matchedBy: string | null = null) => ({
	id: 'one',
	kind: 'invoice' as const,
	standing,
	lines: [{ placeId: 'p', netPence: 100_000, vat: 'exempt' as const, vatPence: 0 }],
	number: 'I 1',
	orderNumber: 'AB12-CDE',
	issuer: 'Provider',
	issuerId: 'ours',
	authority: 'Council',
	dueOn: isoDate('2026-11-11'),
	matchedBy,
});

describe('an order', () => {
	test.each<[string, OrderState, string, Partial<PurchaseWorker>, string | null]>([
		['somebody else placed', { state: 'awaiting-approval' }, 'another', { approves: true }, 'order.approve'],
		['one placed oneself', { state: 'awaiting-approval' }, 'me', { approves: true }, null],
		['not sent yet', { state: 'awaiting-approval' }, 'another', { answers: true }, null],
		['that was sent', { state: 'placed' }, 'another', { answers: true }, 'order.answer'],
		['that was sent, to its authority', { state: 'placed' }, 'another', { approves: true }, null],
		['declined', { state: 'declined' }, 'another', { approves: true, answers: true }, null],
	])('%s', (_which, standing, placedBy, may, needs) => {
		expect(workOnOrder(order(standing, placedBy), { ...NOBODY, ...may })?.needs ?? null).toBe(needs);
	});
});

describe('an invoice', () => {
	const disputed = { state: 'disputed', words: 'Not ours' } as const;
	test.each<[string, InvoiceState, string | null, Partial<PurchaseWorker>, string | null]>([
		['to match', { state: 'issued' }, null, { matches: true }, 'invoice.match'],
		['to match, for whoever pays', { state: 'issued' }, null, { pays: true }, null],
		['another matched', { state: 'matched', matchedBy: 'her' }, 'her', { pays: true }, 'invoice.pay'],
		['matched oneself', { state: 'matched', matchedBy: 'me' }, 'me', { pays: true }, null],
		['disputed, of one’s own', disputed, null, { issues: true }, 'invoice.issue'],
		['disputed, of others', disputed, null, { issues: true, organisationId: 'theirs' }, null],
	])('%s', (_which, standing, matchedBy, may, needs) => {
		expect(workOnInvoice(invoice(standing, matchedBy), { ...NOBODY, ...may })?.needs ?? null).toBe(needs);
	});
});
