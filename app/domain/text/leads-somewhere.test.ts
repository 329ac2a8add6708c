import { expect, test } from 'vitest';
import { leadsSomewhere } from './leads-somewhere.ts';

test.each([
	['Hana Harbour-O’Neill', false],
	['St. Anne’s & Co (Midlands) Ltd', false],
	['Call 0121 and win', false],
	['See https://evil.example', true],
	['See //evil.example', true],
	['WWW.evil.example', true],
	['a@b.example', true],
	['<b>Hana</b>', true],
	['Hana\r\nBcc: others', true],
] as const)('“%s” leads somewhere: %s', (name, leads) => {
	expect(leadsSomewhere(name)).toBe(leads);
});
