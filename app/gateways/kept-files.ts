import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Instant } from '../domain/calendar/iso-date.ts';

export interface KeptFiles {
	readonly count: number;
	/** By its name, which begins with its moment; null where there is none. */
	readonly latest: { readonly name: string; readonly at: Instant; readonly bytes: number } | null;
}

/** The names in a folder that are wholly as the pattern says, in their order; none where there is no such folder. */
export const namesIn = (folder: string, pattern: RegExp): readonly string[] =>
	existsSync(folder)
		? readdirSync(folder)
				.filter((name) => pattern.test(name))
				.sort()
		: [];

/** What was kept in a folder, and how old the latest of it is. */
export function keptFiles(folder: string, pattern: RegExp): KeptFiles {
	const names = namesIn(folder, pattern);
	const name = names.at(-1);
	if (name === undefined) return { count: 0, latest: null };
	const { mtime, size } = statSync(join(folder, name));
	return { count: names.length, latest: { name, at: mtime.toISOString() as Instant, bytes: size } };
}

export function removeFiles(folder: string, names: readonly string[]): void {
	for (const name of names) rmSync(join(folder, name));
}
