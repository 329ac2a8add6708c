import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { sha256 } from '../app/gateways/secrets.ts';

const ROOT = resolve(import.meta.dirname, '..');
export const FOLDER = join(ROOT, '.cache/demonstration');

/** What the demonstration is made by: its story, the operations that it goes through, and all that those rest on. */
const MADE_BY = [
	'app/config.ts',
	'app/domain',
	'app/gateways',
	'app/operations',
	'app/services.ts',
	'db',
	'package-lock.json',
	'scripts/demonstration-file.ts',
	'scripts/draw-documents.ts',
	'scripts/make-demonstration-file.ts',
	'scripts/starting-data',
	'templates',
];
const NO_PART = /(\.test|\.test-data)\.tsx?$|\.md$/;

/**
 * The SQLite file of the demonstration as this version of the portal makes it, known by the hash of what it is made by. Where it is not there yet it
 * is made, which is told on the terminal and takes a minute; several who ask at once wait for the one that makes it.
 */
export function demonstrationFile(): string {
	const file = join(FOLDER, `${hashOfSources()}.db`);
	if (!existsSync(file))
		execFileSync('node', [join(ROOT, 'scripts/make-demonstration-file.ts'), file], {
			cwd: ROOT,
			stdio: ['ignore', 'inherit', 'inherit'],
			env: { ...process.env, NODE_ENV: 'production', VITEST: '' },
		});
	return file;
}

function hashOfSources(): string {
	const files = MADE_BY.flatMap((part) => filesOf(join(ROOT, part))).filter((file) => !NO_PART.test(file));
	const digests = files.sort().map((file) => `${file.slice(ROOT.length)} ${sha256(readFileSync(file))}`);
	return sha256(digests.join('\n')).slice(0, 24);
}

const filesOf = (path: string): readonly string[] =>
	statSync(path).isFile()
		? [path]
		: readdirSync(path, { recursive: true, withFileTypes: true })
				.filter((entry) => entry.isFile())
				.map((entry) => join(entry.parentPath, entry.name));

if (import.meta.main) demonstrationFile();
