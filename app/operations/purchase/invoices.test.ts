import { expect, test } from 'vitest';
import type { Db } from '../../../db/connect.ts';
import { findInvoice } from '../../../db/read/invoices.ts';
import { insertInvoice } from '../../../db/write/invoices.ts';
import { eachEngine } from '../../../test/setup/test-database.ts';
import { scopeOfClock } from '../../domain/access/scope-of-clock.ts';
import { addDays, isoDate } from '../../domain/calendar/iso-date.ts';
import { disputeInvoice } from './dispute-invoice.ts';
import { issueInvoice } from './issue-invoice.ts';
import { matchInvoice } from './match-invoice.ts';
import { payInvoice } from './pay-invoice.ts';
import { aMarket, BOUGHT_ON, STARTS_ON } from './purchases.test-data.ts';
import { withdrawInvoice } from './withdraw-invoice.ts';

const TODAY = isoDate('2017-06-05');

async function aStartedOrder(db: Db, contracts: 'provider' | 'commissioner' = 'provider') {
	const t = await aMarket(db, { terms: { contracts } });
	const orderId = await t.placed({ units: 2 });
	await t.confirm(orderId);
	t.go(TODAY);
	const places = await t.places(orderId);
	for (const { id } of places) await t.record(orderId, id, 'started', STARTS_ON);
	const lines = places.map(({ id }) => ({ placeId: id, netPence: 168_000, vat: 'standard' as const }));
	const { certifier } = t.programme.people.perpetrator;
	const issue = (given: Partial<Parameters<typeof issueInvoice>[3]> = {}, by = certifier) =>
		issueInvoice(...t.as(by), {
			commandId: t.commandId(),
			orderId,
			kind: 'invoice',
			number: 'INV-1',
			lines,
			...given,
		});
	const issued = async (given: Parameters<typeof issue>[0] = {}) => {
		const done = await issue(given);
		if (!done.ok) throw new Error(JSON.stringify(done.refusal));
		return done.value.invoiceId;
	};
	const match = (invoiceId: string, by = t.council.officer) =>
		matchInvoice(...t.as(by), { commandId: t.commandId(), invoiceId });
	const pay = (invoiceId: string, by = t.council.approver) =>
		payInvoice(...t.as(by), { commandId: t.commandId(), invoiceId, paidOn: TODAY, reference: 'BACS 5510' });
	const standing = async (id: string) => (await findInvoice(db.reader, scopeOfClock(), TODAY, id))?.standing;
	return { ...t, orderId, lines, issue, issued, match, pay, standing, certifier };
}

eachEngine((makeDb) => {
	test('an invoice is matched line by line by one person of the authority and paid by another', async () => {
		const t = await aStartedOrder(await makeDb());
		const invoiceId = await t.issued();
		expect(await t.match(invoiceId, t.council.approver)).toMatchObject({ ok: true });
		expect(await t.pay(invoiceId)).toEqual({ ok: false, refusal: { code: 'matched-it' } });
		expect((await t.pay(invoiceId, t.council.other)).ok).toBe(true);
		expect(await t.standing(invoiceId)).toMatchObject({
			state: 'paid',
			reference: 'BACS 5510',
			paidOn: TODAY,
		});
	});

	test('nothing is invoiced twice: not by the rule, not by the database', async () => {
		const t = await aStartedOrder(await makeDb());
		await t.issued();
		const [line] = t.lines;
		expect(await t.issue({ number: 'INV-2' })).toMatchObject({
			ok: false,
			refusal: { code: 'invoiced-already' },
		});
		const row = {
			id: 'second',
			number: 'INV-2',
			issuerId: t.certifier.organisation.id,
			authorityId: t.council.organisation.id,
			orderId: t.orderId,
			issuedOn: TODAY,
			dueOn: TODAY,
			issuedBy: t.certifier.id,
			matchedBy: null,
			matchedAt: null,
			disputeWords: null,
			kind: 'invoice' as const,
			state: 'issued' as const,
			paidOn: null,
			paidReference: null,
			withdrawnOn: null,
		};
		await expect(
			t.db.transaction((tx) => insertInvoice(tx, row, [{ ...line!, vatPence: 33_600 }])),
		).rejects.toThrow();
	});

	test('two who invoice the same places at once: one invoice, and the other is told', async () => {
		const t = await aStartedOrder(await makeDb());
		const both = await Promise.all([t.issue({ number: 'INV-1' }), t.issue({ number: 'INV-2' })]);
		expect(both.filter(({ ok }) => ok)).toHaveLength(1);
	});

	test('two invoices of two orders that take the same number at once: one is issued, and the other’s number is refused', async () => {
		const t = await aStartedOrder(await makeDb());
		t.go(BOUGHT_ON);
		const orderId = await t.placed();
		await t.confirm(orderId);
		t.go(TODAY);
		const [place] = await t.places(orderId);
		await t.record(orderId, place?.id ?? '', 'started', STARTS_ON);
		const lines = [{ placeId: place?.id ?? '', netPence: 168_000, vat: 'standard' as const }];
		const both = await Promise.all([t.issue(), t.issue({ orderId, lines })]);
		expect(both.filter(({ ok }) => ok)).toHaveLength(1);
		expect(both.find(({ ok }) => !ok)).toEqual({ ok: false, refusal: { code: 'number-taken' } });
	});

	test('an invoice at another price cannot be matched: it is disputed, withdrawn, and issued again as it should have been', async () => {
		const t = await aStartedOrder(await makeDb());
		const wrong = await t.issued({ lines: t.lines.map((line) => ({ ...line, netPence: 170_000 })) });
		expect(await t.match(wrong)).toEqual({ ok: false, refusal: { code: 'lines-unmatched', lines: 2 } });
		const dispute = (words: string) =>
			disputeInvoice(...t.as(t.council.officer), { commandId: t.commandId(), invoiceId: wrong, words });
		expect(await dispute('Mrs Patel says no')).toMatchObject({ refusal: { code: 'looks-personal' } });
		expect((await dispute('We ordered at £1,680 a place.')).ok).toBe(true);
		expect(await t.pay(wrong)).toEqual({
			ok: false,
			refusal: { code: 'wrong-invoice-state', state: 'disputed' },
		});
		const withdraw = (by: typeof t.certifier) =>
			withdrawInvoice(...t.as(by), { commandId: t.commandId(), invoiceId: wrong });
		expect(await withdraw(t.programme.office.officer)).toEqual({ ok: false, refusal: { code: 'not-found' } });
		expect((await withdraw(t.certifier)).ok).toBe(true);
		expect(await t.issue()).toEqual({ ok: false, refusal: { code: 'number-taken' } });
		expect((await t.match(await t.issued({ number: 'INV-2' }))).ok).toBe(true);
	});

	test('the commissioner recharges where the order says so, and the provider does not invoice', async () => {
		const t = await aStartedOrder(await makeDb(), 'commissioner');
		expect(await t.issue()).toEqual({
			ok: false,
			refusal: { code: 'not-the-issuer', contracts: 'commissioner' },
		});
		expect((await t.issue({}, t.programme.office.officer)).ok).toBe(true);
	});

	test('a place that is credited after it was invoiced is given back by a credit note, once', async () => {
		const t = await aStartedOrder(await makeDb());
		await t.issued();
		const [line] = t.lines;
		const credit = { kind: 'credit-note', lines: [line!] } as const;
		expect(await t.issue({ ...credit, number: 'CN-1' })).toMatchObject({
			refusal: { code: 'nothing-to-credit' },
		});
		await t.record(t.orderId, line?.placeId ?? '', 'left', addDays(STARTS_ON, 10));
		const creditId = await t.issued({ ...credit, number: 'CN-1' });
		expect(await t.issue({ ...credit, number: 'CN-2' })).toMatchObject({
			refusal: { code: 'invoiced-already' },
		});
		expect((await t.match(creditId)).ok).toBe(true);
		expect((await t.pay(creditId)).ok).toBe(true);
	});

	test('a member of a consortium sees the orders that it delivers and no invoice of its lead', async () => {
		const t = await aStartedOrder(await makeDb());
		const invoiceId = await t.issued();
		const { certifier } = t.programme.people.member;
		const order = await t.db.reader
			.selectFrom('purchaseOrder')
			.select('agreementId')
			.where('id', '=', t.orderId)
			.executeTakeFirstOrThrow();
		await t.db.transaction((tx) =>
			tx
				.updateTable('agreementArea')
				.set({ organisationId: certifier.organisation.id })
				.where('agreementId', '=', order.agreementId)
				.where('areaId', '=', t.council.organisation.areaId ?? '')
				.execute(),
		);
		const [, , scope] = t.as(certifier);
		expect(await t.order(t.orderId, scope)).not.toBeNull();
		expect(await findInvoice(t.db.reader, scope, TODAY, invoiceId)).toBeNull();
		expect(await findInvoice(t.db.reader, t.as(t.certifier)[2], TODAY, invoiceId)).not.toBeNull();
	});

	test('an invoice that has been credited is not taken back: what it asked is given back once', async () => {
		const t = await aStartedOrder(await makeDb());
		const invoiceId = await t.issued();
		const [line] = t.lines;
		await t.record(t.orderId, line?.placeId ?? '', 'left', addDays(STARTS_ON, 10));
		const creditId = await t.issued({ kind: 'credit-note', lines: [line!], number: 'CN-1' });
		const withdraw = (id: string) =>
			withdrawInvoice(...t.as(t.certifier), { commandId: t.commandId(), invoiceId: id });
		expect(await withdraw(invoiceId)).toEqual({ ok: false, refusal: { code: 'credited' } });
		// With its credit note beside it the invoice is matched and paid as it was issued, and the credit is settled.
		expect((await t.match(invoiceId)).ok).toBe(true);
		expect((await withdraw(creditId)).ok).toBe(true);
		expect((await withdraw(invoiceId)).ok).toBe(true);
	});

	test('another authority neither sees nor pays an invoice', async () => {
		const t = await aStartedOrder(await makeDb());
		const invoiceId = await t.issued();
		expect(await t.match(invoiceId, t.elsewhere.officer)).toEqual({
			ok: false,
			refusal: { code: 'not-found' },
		});
		expect(await t.pay(invoiceId, t.elsewhere.approver)).toEqual({
			ok: false,
			refusal: { code: 'not-found' },
		});
	});
});
