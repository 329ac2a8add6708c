import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eventDigest, payloadDigest } from './audit-chain.ts';
import { CHAIN_BEGINNING, checkLink, type Link, type StoredEvent } from './check-link.ts';

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
