import { expect, test } from 'vitest';
import { sqliteOnly } from '../../../test/setup/test-database.ts';
import { writeReceipt } from '../../domain/bid/receipt-file.ts';
import { as, bid, published } from '../tender/tenders.test-data.ts';
import { makeReceipt } from './make-receipt.ts';
import { verifyReceipt } from './verify-receipt.ts';

const makeDb = sqliteOnly();
type Json = string | number | null | readonly Json[] | { readonly [name: string]: Json };

/** The same with one field changed, for each field at any depth. */
function changedEach(value: Json): readonly Json[] {
	if (typeof value === 'string') return [`${value}x`];
	if (typeof value === 'number') return [value + 1];
	if (Array.isArray(value)) {
		const list = value as readonly Json[];
		return [
			list.slice(1),
			...list.flatMap((each, at) => changedEach(each).map((other) => list.with(at, other))),
		];
	}
	return Object.entries(value as { readonly [name: string]: Json }).flatMap(([name, field]) => [
		...changedEach(field).map((other) => ({ ...(value as object), [name]: other })),
		Object.fromEntries(Object.entries(value as object).filter(([key]) => key !== name)) as Json,
	]);
}

test('a receipt holds as it is, and no longer once any field of it is changed, taken out or added', async () => {
	const it = await published(await makeDb());
	const begun = await bid(it, it.bidder, 'We ring her.', 180_000);
	const signed = await makeReceipt(it.services, as(it.bidder.preparer)[1], { ...begun, number: 1 });
	if (signed === null) throw new Error('no receipt');
	const text = writeReceipt(signed);
	expect(verifyReceipt(text)).toMatchObject({ ok: true, value: { receipt: signed.receipt } });
	const changed = changedEach(JSON.parse(text) as Json);
	expect(changed.length).toBeGreaterThan(45);
	const holding = changed.filter((other) => verifyReceipt(JSON.stringify(other)).ok);
	expect(holding).toEqual([]);
	const refusalOf = (other: string) => {
		const verified = verifyReceipt(other);
		return verified.ok ? null : verified.refusal.code;
	};
	expect(refusalOf('{}')).toBe('not-a-receipt');
	expect(refusalOf('not JSON')).toBe('not-a-receipt');
	expect(refusalOf(text.replace('"number": 1', '"number": 2'))).toBe('not-signed');
	expect(refusalOf(JSON.stringify({ ...(JSON.parse(text) as object), more: 1 }))).toBe('not-a-receipt');
});
