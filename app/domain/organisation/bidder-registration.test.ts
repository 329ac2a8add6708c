import { expect, test } from 'vitest';
import { identifiersOf, nameKey, whatRegistrationMeets } from './bidder-registration.ts';

test.each([
	['Harbour Steps', '  harbour   STEPS. ', true],
	['St. Anne’s & Co', 'ST ANNES AND CO', true],
	['Ｈarbour Steps', 'Harbour Steps', true],
	['Café Change', 'Cafe Change', true],
	['Harbour Steps', 'Harbour Steps North', false],
] as const)('“%s” and “%s” are one name: %s', (one, other, same) => {
	expect(nameKey(one) === nameKey(other)).toBe(same);
});

const free = { emailTaken: false, names: ['South Bank Change'], identifierTaken: false };

test.each([
	['nothing', {}, null],
	['an account', { emailTaken: true }, 'email-taken'],
	['a name in other letters', { names: ['HARBOUR-STEPS'] }, 'organisation-there'],
	['a number', { identifierTaken: true }, 'organisation-there'],
	['an account before the organisation', { emailTaken: true, identifierTaken: true }, 'email-taken'],
] as const)('a registration meets %s', (_what, there, meets) => {
	expect(whatRegistrationMeets({ organisationName: 'Harbour Steps' }, { ...free, ...there })).toBe(meets);
});

test('an organisation has the numbers that it gave', () => {
	expect(identifiersOf({ charityNumber: '1234567', companyNumber: null })).toEqual([
		{ scheme: 'GB-CHC', value: '1234567' },
	]);
	expect(identifiersOf({ charityNumber: null, companyNumber: null })).toEqual([]);
});
