import { expect, test } from 'vitest';
import { areOnePerson } from './same-person.ts';

const ann = { personId: 'one', name: 'Ann Other', email: 'ann.other@wm.example' };

test.each([
	['the same account', ann, true],
	['the same name, spelt otherwise', { personId: 'two', name: ' ann  OTHER', email: 'ao@wm.example' }, true],
	['a hyphen', { personId: 'two', name: 'Ann-Other', email: 'ao@wm.example' }, true],
	['the same address elsewhere', { personId: 'two', name: 'A. O.', email: 'Ann.Other@pcc.example' }, true],
	['the same mailbox', { personId: 'two', name: 'A. O.', email: 'ann.other+2@wm.example' }, true],
	['somebody else', { personId: 'two', name: 'Bob Other', email: 'bob.other@wm.example' }, false],
	// What the portal cannot tell.
	['another name and another address', { personId: 'two', name: 'A. O.', email: 'ao@wm.example' }, false],
])('%s', (_what, other, same) => {
	expect(areOnePerson(ann, other)).toBe(same);
	expect(areOnePerson(other, ann)).toBe(same);
});
