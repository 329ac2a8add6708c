import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';

/** The ways in which somebody's words could stand somewhere without being seen at once. */
export function spellingsOf(words: string): ReadonlyMap<string, Buffer> {
	const bytes = Buffer.from(words);
	const wide = Buffer.from(words, 'utf16le');
	const hex = bytes.toString('hex');
	const json = JSON.stringify(words).slice(1, -1);
	const html = words.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll("'", '&#x27;');
	return new Map<string, Buffer>([
		['plain', bytes],
		['HTML', Buffer.from(html)],
		['JSON', Buffer.from(json)],
		['JSON in JSON', Buffer.from(JSON.stringify(json).slice(1, -1))],
		['JSON with every letter escaped', Buffer.from(escaped(words))],
		['in an address', Buffer.from(encodeURIComponent(words))],
		['in a form', Buffer.from(new URLSearchParams({ x: words }).toString().slice(2))],
		['hex', Buffer.from(hex)],
		['HEX', Buffer.from(hex.toUpperCase())],
		['UTF-16LE', wide],
		['UTF-16BE', Buffer.from(wide).swap16()],
		...([0, 1, 2] as const).flatMap((before): [string, Buffer][] => {
			const inside = base64Inside(bytes, before);
			return [
				[`base64, ${before} bytes in`, Buffer.from(inside)],
				[`base64url, ${before} bytes in`, Buffer.from(inside.replaceAll('+', '-').replaceAll('/', '_'))],
			];
		}),
	]);
}

const escaped = (words: string): string =>
	[...words].map((letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');

/** What base64 makes of the words wherever they stand among others: without the letters that depend on the neighbours. */
function base64Inside(bytes: Buffer, before: 0 | 1 | 2): string {
	const text = Buffer.concat([Buffer.alloc(before), bytes])
		.toString('base64')
		.replaceAll('=', '');
	const whole = Math.floor(((before + bytes.length) * 8) / 6);
	return text.slice(before === 0 ? 0 : before + 1, whole);
}

/** Looks for all of the words at once, in every spelling; gives the names of those found. */
export function searchFor(words: readonly string[]): (content: Buffer | string) => readonly string[] {
	const sought = words.flatMap((each) =>
		[...spellingsOf(each)].map(([name, bytes]) => ({ name: `“${each}” (${name})`, bytes })),
	);
	return (content) => {
		const whole = typeof content === 'string' ? Buffer.from(content) : content;
		const contents = [whole, ...unpacked(whole)];
		return sought
			.filter(({ bytes }) => contents.some((each) => each.includes(bytes)))
			.map(({ name }) => name);
	};
}

/** What a PDF holds in packed streams. */
function unpacked(content: Buffer): readonly Buffer[] {
	if (content.subarray(0, 5).toString('latin1') !== '%PDF-') return [];
	const text = content.toString('latin1');
	return [...text.matchAll(/stream\r?\n/g)].flatMap(({ index, 0: mark }) => {
		const from = index + mark.length;
		try {
			return [inflateSync(content.subarray(from, text.indexOf('endstream', from)))];
		} catch {
			return [];
		}
	});
}

/** All files of a folder, however deep, as they are now. */
export const filesOf = (folder: string): readonly string[] =>
	readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name));

/**
 * By their names in the folder. A copy is searched, made by another process: whoever closes a file of SQLite's that it has read takes the
 * locks of its own connection away, and another process would then tidy the log up under it.
 */
export function searchFiles(
	folder: string,
	search: ReturnType<typeof searchFor>,
): readonly { readonly file: string; readonly found: readonly string[] }[] {
	const copy = mkdtempSync(join(tmpdir(), 'portal-searched-'));
	try {
		execFileSync('cp', ['-R', `${folder}/.`, copy]);
		return filesOf(copy)
			.map((file) => ({ file: file.slice(copy.length + 1), found: search(readFileSync(file)) }))
			.filter(({ found }) => found.length > 0);
	} finally {
		rmSync(copy, { recursive: true, force: true });
	}
}
