import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eventDigest, payloadDigest } from './audit-chain.ts';
import { CHAIN_BEGINNING, checkLink, erasedEntries, type Link, type StoredEvent } from './check-link.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const DETAILS = { salt: 'salt', payload: '{"role":"officer"}' };

function linked(before: Link, action: string): StoredEvent {
	const event = {
		sequence: before.sequence + 1,
		at: '2026-10-20T09:00:00.000Z',
		personId: 'olive',
		role: 'officer',
		organisationId: 'west',
		bodyId: 'west',
		action,
		subjectKind: 'person',
		subjectId: 'ann',
		payloadDigest: sha256(payloadDigest(DETAILS.salt, DETAILS.payload)),
		previousHash: before.hash,
	};
	return { ...event, hash: sha256(eventDigest(event)) };
}

const FIRST = linked(CHAIN_BEGINNING, 'role.given');
const SECOND = linked(FIRST, 'role.ended');
const again = (event: StoredEvent): StoredEvent => ({ ...event, hash: sha256(eventDigest(event)) });

test('an entry that follows from the one before it holds', () => {
	expect(checkLink(CHAIN_BEGINNING, FIRST, DETAILS, sha256)).toBeNull();
	expect(checkLink(FIRST, SECOND, DETAILS, sha256)).toBeNull();
});

test.each([
	['the first was removed', CHAIN_BEGINNING, SECOND, DETAILS, 'gap'],
	['an entry stands twice', FIRST, FIRST, DETAILS, 'gap'],
	['the entry before it was made anew', { ...FIRST, hash: 'other' }, SECOND, DETAILS, 'previous'],
	[
		'it was tied to another entry, with a hash that fits',
		FIRST,
		again({ ...SECOND, previousHash: 'other' }),
		DETAILS,
		'previous',
	],
	['its hash was changed', FIRST, { ...SECOND, hash: 'other' }, DETAILS, 'hash'],
	['its details are missing', FIRST, SECOND, null, 'no-payload'],
	['its details were changed', FIRST, SECOND, { ...DETAILS, payload: '{"role":"auditor"}' }, 'payload'],
	['its salt was changed', FIRST, SECOND, { ...DETAILS, salt: 'pepper' }, 'payload'],
] as const)('a tampered trail is found out: %s', (_, before, event, details, fault) => {
	expect(checkLink(before, event, details, sha256)).toBe(fault);
});

test('no field of an entry can be changed unseen', () => {
	const fields = Object.keys(SECOND).filter((key) => key !== 'hash') as (keyof StoredEvent)[];
	fc.assert(
		fc.property(fc.constantFrom(...fields), fc.string(), (field, value) => {
			fc.pre(value !== SECOND[field]);
			expect(checkLink(FIRST, { ...SECOND, [field]: value }, DETAILS, sha256)).not.toBeNull();
		}),
	);
});

test('text moved from one field to the next is another entry', () => {
	const moved = { ...SECOND, action: `${SECOND.action}person`, subjectKind: '' };
	expect(checkLink(FIRST, moved, DETAILS, sha256)).toBe('hash');
});

const LEFT = { salt: '', payload: '{"role":"[words erased on 3 December 2026, see the audit trail]"}' };
const NAMED = new Map([[2, sha256(LEFT.payload)]]);

test('details out of which words were erased hold where an erasure names the entry and what stands there now', () => {
	expect(checkLink(FIRST, SECOND, LEFT, sha256, NAMED)).toBeNull();
	expect(checkLink(FIRST, SECOND, DETAILS, sha256, NAMED)).toBeNull();
});

test.each([
	['no erasure names the entry', LEFT, new Map()],
	['an erasure names another one', LEFT, new Map([[1, sha256(LEFT.payload)]])],
	['something else stands there', { ...LEFT, payload: '{}' }, NAMED],
	['it kept a salt', { ...LEFT, salt: 'salt' }, NAMED],
] as const)('erased details are called changed where %s', (_, details, named) => {
	expect(checkLink(FIRST, SECOND, details, sha256, named)).toBe('payload');
});

test('an erasure counts where it agrees with its own digests, and names only what came before it', () => {
	const details = {
		salt: 'salt',
		payload: JSON.stringify({
			after: {
				entries: [
					{ entry: 1, digest: 'd' },
					{ entry: 2, digest: 'e' },
					{ entry: 9, digest: 'f' },
				],
			},
		}),
	};
	const event = again({ ...SECOND, payloadDigest: sha256(payloadDigest(details.salt, details.payload)) });
	expect([...erasedEntries([{ event, details }], sha256)]).toEqual([[1, 'd']]);
	for (const other of [
		{ event, details: null },
		{ event, details: { ...details, payload: details.payload.replace('"d"', '"x"') } },
		{ event: { ...event, hash: 'other' }, details },
	])
		expect(erasedEntries([other], sha256).size).toBe(0);
});
