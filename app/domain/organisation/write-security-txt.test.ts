import { expect, test } from 'vitest';
import type { Instant } from '../calendar/iso-date.ts';
import { writeSecurityTxt } from './write-security-txt.ts';

const EXPIRES = '2027-05-31T00:00:00.000Z' as Instant;
const BEFORE = '2027-05-30T23:59:59.999Z' as Instant;
const ORIGIN = 'https://portal.example.org';

test('whom to tell stands in the form of RFC 9116: each contact, until when, and where the file belongs', () => {
	const contacts = ['mailto:security@example.org', 'tel:+44-1632-960099'];
	expect(writeSecurityTxt({ contacts, expires: EXPIRES, policy: null }, ORIGIN, BEFORE)).toBe(
		[
			'Contact: mailto:security@example.org',
			'Contact: tel:+44-1632-960099',
			'Expires: 2027-05-31T00:00:00.000Z',
			'Preferred-Languages: en',
			'Canonical: https://portal.example.org/.well-known/security.txt',
			'',
		].join('\n'),
	);
});

test('there is no file where nobody is named, and none from the moment at which it expires', () => {
	expect(writeSecurityTxt(null, ORIGIN, BEFORE)).toBeNull();
	const said = { contacts: ['https://example.org/report'], expires: EXPIRES, policy: null };
	expect(writeSecurityTxt(said, ORIGIN, EXPIRES)).toBeNull();
	expect(writeSecurityTxt({ ...said, policy: 'https://example.org/policy' }, ORIGIN, BEFORE)).toContain(
		'Policy: https://example.org/policy\n',
	);
});
