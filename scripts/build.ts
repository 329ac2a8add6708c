import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { demonstrationFile } from './demonstration-file.ts';

const BUILT = 'build/server/index.js';

const newest = (folder: string): number =>
	Math.max(
		0,
		...readdirSync(folder, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs),
	);

/** Builds the pages when they are missing or older than their sources. */
export function buildIfNeeded(): void {
	const sources = ['app', 'db', 'templates'];
	if (
		existsSync(BUILT) &&
		statSync(BUILT).mtimeMs > Math.max(...sources.map(newest), statSync('package.json').mtimeMs)
	)
		return;
	process.stderr.write('Building the pages…\n');
	execFileSync('remix', ['vite:build', '--config', 'remix.config.js', '--logLevel', 'error'], {
		stdio: ['ignore', 'inherit', 'inherit'],
		// Started by a test it would otherwise be told to leave Remix out.
		env: { ...process.env, VITEST: '' },
	});
}

if (import.meta.main) {
	buildIfNeeded();
	demonstrationFile();
}
