import { spawn } from 'node:child_process';
import { BackupRefused } from './backup-refused.ts';

/** Runs one of PostgreSQL's own tools on the database. The password goes by the environment: everybody on the machine can read a command's words. */
export async function runPostgresTool(
	tool: 'pg_dump' | 'pg_restore',
	url: string | null,
	words: readonly string[],
): Promise<void> {
	const place = url === null ? null : new URL(url);
	const password = place === null ? '' : decodeURIComponent(place.password);
	if (place !== null) place.password = '';
	const given = place === null ? [] : [`--dbname=${place.href}`];
	const child = spawn(tool, [...given, ...words], {
		env: password === '' ? process.env : { ...process.env, PGPASSWORD: password },
		stdio: ['ignore', 'ignore', 'pipe'],
	});
	let said = '';
	child.stderr.on('data', (bytes) => {
		said += String(bytes);
	});
	const code = await new Promise<number | null>((resolve, reject) => {
		child.once('error', reject);
		child.once('close', resolve);
	}).catch((fault: unknown) => {
		if ((fault as { code?: string }).code !== 'ENOENT') throw fault;
		throw new BackupRefused(
			`${tool} is missing. Install the PostgreSQL client tools of the server's version (on Debian: apt-get install postgresql-client) and run this again.`,
		);
	});
	if (code !== 0) throw new BackupRefused(`${tool} failed:\n${said.trim()}`);
}
