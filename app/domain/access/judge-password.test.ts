import fc from 'fast-check';
import { expect, test } from 'vitest';
import { judgePassword } from './judge-password.ts';

const ABOUT = [
	'olive.officer@westmidlands.example',
	'Olive Officer',
	'West Midlands Police and Crime Commissioner',
];

test.each([
	['green kettle by the canal'],
	['Tr0ub4dor&3 rides'],
	['abca bcab cabc d'],
	['my officer’s dog'],
	['midlands rivers'],
	['пароль из четырёх слов'],
	[`${'a'.repeat(196)}bcde`],
	['12 bottles, 7 ducks'],
	['demonstration of courage'],
])('%s may be a password', (password) => {
	expect(judgePassword(password, ABOUT)).toEqual({ ok: true, value: password });
});

test.each([
	['', 'too-short'],
	['kettle canal', 'ok'],
	['kettlecana1', 'too-short'],
	['😀😀😀😀😀😀', 'too-short'],
	['a b c d '.repeat(26), 'too-long'],
	['password1234', 'common'],
	['Password-2026!', 'common'],
	['PASSWORD PASSWORD', 'common'],
	['qwertyuiop123', 'common'],
	['P@ssw0rd12345', 'common'],
	['Birmingham2026', 'common'],
	['commissioning portal', 'common'],
	['aaaaaaaaaaaaaaa', 'repeats'],
	['abababababab', 'repeats'],
	['123456789012', 'repeats'],
	['987654321098', 'repeats'],
	['abcdefghijklm', 'repeats'],
	['abcabcabcabc', 'repeats'],
	['abcdabcdabcd', 'ok'],
	['pass-word pass-word', 'common'],
	['2026-pass-word-x2', 'ok'],
	['31-41-59-26-ab', 'ok'],
	['ｏｌｉｖｅ－ｏｆｆｉｃｅｒ', 'about-you'],
	['oliveofficer1', 'about-you'],
	['olive-officer-x', 'about-you'],
	['my-officer-123', 'about-you'],
	['ourofficeris1', 'about-you'],
	['our officer is x', 'ok'],
	['officer-officer', 'about-you'],
	['officerofficerofficer', 'about-you'],
	['midlands police west', 'about-you'],
	['Officer-2026-x', 'about-you'],
	['WestMidlands2026', 'common'],
])('%j: %s', (password, expected) => {
	const judged = judgePassword(password, ABOUT);
	expect(judged.ok ? 'ok' : judged.refusal).toBe(expected);
});

test('nothing under twelve characters passes, and spaces round it do not make it longer than it is', () => {
	fc.assert(
		fc.property(fc.string({ maxLength: 11 }), (password) => {
			expect(judgePassword(password, []).ok).toBe(false);
		}),
	);
});

test.each([
	['Zoë Ng-Ó Briain', 'zoë-ng-ó-briain', 'about-you'],
	['Zoë Ng-Ó Briain', 'zoëngóbriain1', 'about-you'],
	['Ann Lee', 'annlee annlee', 'about-you'],
	['Ann Lee', 'ann lee 12345', 'about-you'],
	// A name of three letters is in half the words there are.
	['Ann Lee', 'planned 1annx', 'ok'],
	['Bo Li', 'bo li bo li 12', 'about-you'],
	['MARY SMITH', 'mary smith 42', 'about-you'],
	['smith4711@west.example', 'smith4711 2026', 'about-you'],
	['', 'kettle canal 4', 'ok'],
])('for %s, %j: %s', (about, password, expected) => {
	const judged = judgePassword(password, [about]);
	expect(judged.ok ? 'ok' : judged.refusal).toBe(expected);
});
