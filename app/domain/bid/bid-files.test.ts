import { expect, test } from 'vitest';
import { envelopeOf } from './bid-content.ts';
import {
	changedParts,
	decideAttaching,
	fileIdOf,
	fileKey,
	isFileKey,
	nameOfFile,
	partOfKey,
} from './bid-files.ts';
import { FILE_STEP_BYTES, paddedBytes, unpaddedBytes } from './padding.ts';

test.each([
	['../../../etc/passwd', 'passwd.pdf'],
	['..\\..\\windows\\system32\\evil.exe', 'evil.pdf'],
	['invoice.pdf.exe', 'invoice-pdf.pdf'],
	['invoice.exe.pdf', 'invoice-exe.pdf'],
	['a\r\nSet-Cookie: x=1\u0000\u202e.pdf', 'a-Set-Cookie-x-1.pdf'],
	['"; filename="evil.html', 'filename-evil.pdf'],
	['.htaccess', 'htaccess.pdf'],
	['', 'document.pdf'],
	['x'.repeat(5_000), `${'x'.repeat(80)}.pdf`],
])('the name %j is kept as %s', (sent, kept) => {
	expect(nameOfFile(sent, 'pdf')).toBe(kept);
});

test('its ending is of what it is', () => {
	expect([nameOfFile('plan.pdf', 'docx'), nameOfFile('plan.docx.pdf', 'xlsx')]).toEqual([
		'plan.docx',
		'plan-docx.xlsx',
	]);
});

test('a file’s key says which part it belongs to, and so in which envelope it stands', () => {
	const key = fileKey('answer:safety', 'ab12');
	expect([isFileKey(key), partOfKey(key), fileIdOf(key), envelopeOf(key)]).toEqual([
		true,
		'answer:safety',
		'ab12',
		'quality',
	]);
	expect([envelopeOf(fileKey('price', 'ab12')), envelopeOf('price'), partOfKey('price')]).toEqual([
		'price',
		'price',
		'price',
	]);
});

test.each([
	['the first', 0, 0, 0, 'room'],
	['the third of a part', 2, 0, 2, 'room'],
	['a fourth of a part', 3, 0, 3, 'too-many-of-part'],
	['the tenth of a bid', 2, 7, 9, 'room'],
	['an eleventh of a bid', 2, 8, 10, 'too-many-of-bid'],
	['one too many that are kept', 0, 0, 40, 'too-many-kept'],
] as const)('%s: %i of the part, %i of others, %i kept', (_which, own, others, kept, said) => {
	const keys = [
		'answer:a',
		...Array.from({ length: own }, (_, index) => fileKey('answer:a', String(index))),
		...Array.from({ length: others }, (_, index) => fileKey('price', String(index))),
	];
	const decided = decideAttaching('answer:a', keys, kept);
	expect(decided.ok ? decided.value : decided.refusal.code).toBe(said);
});

test('a part has changed where it says something else, has a file more, or has one fewer', () => {
	const row = (part: string, says = 'one') => ({ part, says });
	const isSame = (one: { says: string }, other: { says: string }) => one.says === other.says;
	const written = [row('price'), row('answer:a', 'two'), row('file:answer:b:new'), row('file:price:same')];
	const submitted = [row('price'), row('answer:a'), row('file:requirements:old'), row('file:price:same')];
	expect(changedParts(written, submitted, isSame)).toEqual(['answer:a', 'answer:b', 'requirements']);
	expect(changedParts(submitted, submitted, isSame)).toEqual([]);
});

test.each([0, 1, FILE_STEP_BYTES - 4, FILE_STEP_BYTES - 3])('%i bytes are padded and come back', (length) => {
	const bytes = new Uint8Array(length).fill(7);
	const whole = paddedBytes(bytes, FILE_STEP_BYTES);
	expect(whole.length).toBe(length > FILE_STEP_BYTES - 4 ? 2 * FILE_STEP_BYTES : FILE_STEP_BYTES);
	expect(Buffer.compare(unpaddedBytes(whole, FILE_STEP_BYTES) ?? new Uint8Array(1), bytes)).toBe(0);
	whole[whole.length - 1] = 1;
	expect(unpaddedBytes(whole, FILE_STEP_BYTES) === null).toBe(
		length < FILE_STEP_BYTES - 4 || length > FILE_STEP_BYTES - 4,
	);
	expect(unpaddedBytes(whole.subarray(1), FILE_STEP_BYTES)).toBeNull();
});
