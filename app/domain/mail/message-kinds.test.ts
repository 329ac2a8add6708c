import { expect, test } from 'vitest';
import { MESSAGE_KINDS } from './message-kinds.ts';

const kinds = Object.entries(MESSAGE_KINDS);

test('what lets somebody in is never listed in the portal, and is a matter of the account', () => {
	const secret = kinds.filter(([, { isSecret }]) => isSecret);
	expect(secret.map(([kind]) => kind)).toEqual(['invitation', 'password-link', 'registration']);
	for (const [kind, { inPortal, group }] of secret)
		expect([kind, inPortal, group]).toEqual([kind, false, 'account']);
});

test('what must come says which and why, in a sentence without its full stop', () => {
	for (const [kind, { must }] of kinds)
		if (must !== null) expect([kind, must]).toEqual([kind, expect.stringMatching(/^[A-Z].*[a-z]$/)]);
});

test('nobody chooses about their account, and somebody has a role to get all the rest', () => {
	for (const [kind, { group, must, to }] of kinds)
		expect([kind, group === 'account' ? must !== null : to.length > 0]).toEqual([kind, true]);
});
