import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { namesIn } from './kept-files.ts';

/** A new file that only the portal's own account may read, on the disk before this answers. One that is there is never written over. */
export function writeNewFile(folder: string, name: string, text: string): void {
	mkdirSync(folder, { recursive: true, mode: 0o700 });
	const file = openSync(join(folder, name), 'wx', 0o400);
	try {
		writeFileSync(file, text);
		fsyncSync(file);
	} finally {
		closeSync(file);
	}
}

/** Each file's name and text, by name. */
export const readFilesIn = (
	folder: string,
	pattern: RegExp,
): readonly { readonly name: string; readonly text: string }[] =>
	namesIn(folder, pattern).map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
