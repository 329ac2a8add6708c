import { accepted, type Result, refused } from '../result.ts';
import { COMMON_PASSWORDS } from './common-passwords.ts';

export const PASSWORD_LEAST = 12;
export const PASSWORD_MOST = 200;

/** Said where a password is chosen. */
export const GOOD_PASSWORD =
	'At least 12 characters. Three or four words that do not belong together are easy to remember and hard to guess.';

export type PasswordRefusal = 'too-short' | 'too-long' | 'common' | 'about-you' | 'repeats';

export const PASSWORD_REFUSALS: Readonly<Record<PasswordRefusal, string>> = {
	'too-short': 'Enter a password of at least 12 characters',
	'too-long': 'Enter a password of 200 characters or fewer',
	common: 'This password is too easy to guess. Choose another',
	'about-you': 'This password is made of your name, your address or your organisation. Choose another',
	repeats: 'This password is letters or numbers in a row. Choose another',
};

/**
 * May this be a password? Length counts, and not being one that is tried first; no rules about kinds of characters, which only
 * make people write "Password1!" (NIST SP 800-63B, 3.1.1.2). `about` is what others know of the person: name and address.
 */
export function judgePassword(password: string, about: readonly string[]): Result<string, PasswordRefusal> {
	const characters = [...password.normalize('NFKC')];
	if (characters.length < PASSWORD_LEAST) return refused('too-short');
	if (characters.length > PASSWORD_MOST) return refused('too-long');
	if (new Set(characters).size < 4 || isRun(characters)) return refused('repeats');
	const plain = lettersOf(password);
	if (COMMON_PASSWORDS.has(plain) || COMMON_PASSWORDS.has(plain.replaceAll(/\P{L}+/gu, '')))
		return refused('common');
	if (about.some((words) => isMostlyAbout(password, words))) return refused('about-you');
	return accepted(password);
}

const lettersOf = (text: string): string =>
	text
		.normalize('NFKC')
		.toLowerCase()
		.replaceAll(/\s+/g, '')
		.replace(/\P{L}+$/u, '');

/** Each character follows the one before it by the same step: 123456789012, abcdefghijkl, 987654321098. */
function isRun(characters: readonly string[]): boolean {
	const steps = characters.slice(1).map((character, index) => {
		const step = (character.codePointAt(0) ?? 0) - (characters[index]?.codePointAt(0) ?? 0);
		return step === 9 || step === -9 ? Math.sign(-step) : step;
	});
	return steps.every((step) => step === steps[0]);
}

/** The password is words about the person, once or again, with little round them. */
function isMostlyAbout(password: string, words: string): boolean {
	const given = wordsOf(password).join('');
	const parts = [wordsOf(words).join(''), ...wordsOf(words)].filter((part) => part.length >= 4);
	const left = parts.reduce((rest, part) => rest.replaceAll(part, ''), given);
	return left !== given && left.replaceAll(/\P{L}+/gu, '').length < 6;
}

const wordsOf = (text: string): readonly string[] =>
	text
		.normalize('NFKC')
		.toLowerCase()
		.split(/[^\p{L}\d]+/u);
