import { expect, test } from 'vitest';
import { parseRegistration } from './form.ts';

const WHOLE = {
	organisationName: 'Harbour Steps',
	kind: 'charity',
	charityNumber: ' 1 234 567 ',
	companyNumber: '',
	personName: 'Hana  Harbour',
	email: ' Hana@Harbour.example ',
};

function parse(typed: Readonly<Record<string, string>>) {
	const form = new FormData();
	for (const [name, value] of Object.entries(typed)) form.append(name, value);
	return parseRegistration(form);
}
const fieldsOf = (typed: Readonly<Record<string, string>>) => {
	const parsed = parse(typed);
	return parsed.ok ? [] : parsed.errors.map(({ field }) => field);
};

test('numbers and names are taken with their spaces put right, and a reason only where there is no number', () => {
	expect(parse({ ...WHOLE, noNumberReason: 'too-small' })).toEqual({
		ok: true,
		command: {
			organisationName: 'Harbour Steps',
			kind: 'charity',
			charityNumber: '1234567',
			companyNumber: null,
			noNumberReason: null,
			personName: 'Hana Harbour',
			email: 'hana@harbour.example',
		},
	});
	expect(parse({ ...WHOLE, charityNumber: '', noNumberReason: 'too-small' })).toMatchObject({
		command: { charityNumber: null, noNumberReason: 'too-small' },
	});
});

test('an empty form is told everything that is missing at once', () => {
	expect(fieldsOf({}).toSorted()).toEqual([
		'email',
		'kind',
		'noNumberReason',
		'organisationName',
		'personName',
	]);
});

test('what is wrong with a number is said without the code of its register', () => {
	const parsed = parse({ ...WHOLE, charityNumber: '12', companyNumber: 'ABC' });
	expect(parsed.ok ? [] : parsed.errors.map(({ message }) => message)).toEqual([
		'Charity number “12” must be 6 or 7 figures, like 1234567, or like 1234567-1 for a linked charity',
		'Company number “ABC” must be 8 characters, like 01234567 or SC123456, with its noughts and capital letters',
	]);
});

test.each([
	['a script in the name', { organisationName: '<script>alert(1)</script>' }, 'organisationName'],
	['a link in the name', { organisationName: 'See https://evil.example' }, 'organisationName'],
	['letters that only look Latin', { organisationName: 'Нarbour Steps' }, 'organisationName'],
	['a name without an end', { organisationName: 'x'.repeat(121) }, 'organisationName'],
	['a link in the person’s name', { personName: 'www.evil.example' }, 'personName'],
	['another header in the person’s name', { personName: 'Hana\r\nBcc: all@example.org' }, 'personName'],
	['a charity number that is none', { charityNumber: '12' }, 'charityNumber'],
	['a company number that is none', { companyNumber: 'ABC' }, 'companyNumber'],
	['two addresses', { email: 'a@example.org, b@example.org' }, 'email'],
	['a kind that there is not', { kind: 'installation' }, 'kind'],
] as const)('%s is refused', (_what, typed, field) => {
	expect(fieldsOf({ ...WHOLE, ...typed })).toEqual([field]);
});
