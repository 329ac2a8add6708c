import { split } from 'shamir-secret-sharing';
import { afterAll, expect, test } from 'vitest';
import { makeSealingOffice } from './sealing-office.ts';

const office = makeSealingOffice(new URL('../../scripts/seal-files.ts', import.meta.url));
afterAll(() => office.close());

const bytes = (text: string) => new TextEncoder().encode(text);
const text = (one: Uint8Array | null) => (one === null ? null : new TextDecoder().decode(one));

test('what is sealed to two is read by each of them and by nobody else', async () => {
	const [envelope, bidder, stranger] = await Promise.all([
		office.newIdentity(),
		office.newIdentity(),
		office.newIdentity(),
	]);
	const sealed = await office.sealTo([envelope.recipient, bidder.recipient], bytes('Our answer.'));
	expect(Buffer.from(sealed).includes('Our answer.')).toBe(false);
	expect(text(await office.openWith(envelope.secret, sealed))).toBe('Our answer.');
	expect(text(await office.openWith(bidder.secret, sealed))).toBe('Our answer.');
	expect(await office.openWith(stranger.secret, sealed)).toBeNull();
});

test('what has been changed in one bit is not opened', async () => {
	const { secret, recipient } = await office.newIdentity();
	const sealed = await office.sealTo([recipient], bytes('£120,000'));
	for (const at of [10, Math.floor(sealed.length / 2), sealed.length - 1]) {
		const changed = Uint8Array.from(sealed);
		changed[at] = (changed[at] ?? 0) ^ 1;
		expect(await office.openWith(secret, changed)).toBeNull();
	}
	expect(text(await office.openWith(secret, sealed))).toBe('£120,000');
});

test('a passphrase opens what was locked under it, and no other does', async () => {
	const locked = await office.lockUnder('seven wooden horses', 'a secret');
	expect(await office.unlock('seven wooden horses', locked)).toBe('a secret');
	expect(await office.unlock('seven wooden horse', locked)).toBeNull();
	// The portal's own thread makes a guess dear; that of tests does not.
	expect(new TextDecoder().decode(locked)).toMatch(/^age-encryption\.org\/v1\n-> scrypt \S+ 16\n/);
});

test('any two shares give the secret back; one, or two of different secrets, give nothing', async () => {
	const { secret, recipient } = await office.newIdentity();
	const another = await office.newIdentity();
	const shares = await office.splitSecret(secret, 4);
	const others = await office.splitSecret(another.secret, 4);
	for (const [index, one] of shares.entries())
		for (const other of shares.slice(index + 1))
			expect(await office.combineShares(one, other, recipient)).toBe(secret);
	const [first = new Uint8Array()] = shares;
	expect(await office.combineShares(first, first, recipient)).toBeNull();
	expect(await office.combineShares(first, others[1] ?? first, recipient)).toBeNull();
	expect(shares.some((share) => Buffer.from(share).includes(secret.slice(20, 40)))).toBe(false);
});

test('two shares of a secret’s text, as they were made at first, still give it back', async () => {
	const { secret, recipient } = await office.newIdentity();
	const [one = new Uint8Array(), other = new Uint8Array()] = await split(bytes(secret), 3, 2);
	expect(await office.combineShares(one, other, recipient)).toBe(secret);
});
