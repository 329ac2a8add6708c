import { expect, test } from 'vitest';
import { looksPersonal } from './looks-personal.ts';

test.each([
	['a man, DOB 03/01/1984, left the group', 'date of birth'],
	['he was born on 3 January 1984', 'date of birth'],
	['NHS number 485 777 3456', 'NHS number'],
	['her NI is QQ 12 34 56 C or AB123456C', 'National Insurance number'],
	['see case number BCC/123456', 'case number'],
	['crime ref 20BW/123456/22', 'case number'],
	['they moved to B12 9QX', 'postcode'],
	['ring 0121 496 0000', 'telephone number'],
	['write to someone@example.org', 'e-mail address'],
	['Mrs Smith was pleased', 'name'],
])('"%s" is asked about as a %s', (text, kind) => {
	expect(looksPersonal(text).map((find) => find.kind)).toContain(kind);
});

test.each([
	'We reached 40 of 50 partners between April and June 2017, against a target of 80%.',
	'The grant of £700,000 runs to 31 December 2018; we spent £87,500 this quarter.',
	'Two groups of 12 started in Birmingham. In case of illness a second worker is trained.',
	'Reference to the Respect standard was made at the meeting on 6 September 2016.',
	'',
])('"%s" is not asked about', (text) => {
	expect(looksPersonal(text)).toEqual([]);
});

test('a long text is looked through quickly and each find is told once', () => {
	const text = 'ring 0121 496 0000. '.repeat(20_000);
	expect(looksPersonal(text)).toEqual([{ kind: 'telephone number', excerpt: '0121 496 0000' }]);
});
