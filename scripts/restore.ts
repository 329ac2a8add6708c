import { closeSync, existsSync, openSync, readSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { BackupRefused } from './backup/backup-refused.ts';
import { restorePostgres } from './backup/restore-postgres.ts';
import { type Restored, restoreSqlite } from './backup/restore-sqlite.ts';
import { readEnvironment } from './read-environment.ts';

/** `npm run restore -- --from FILE --data-dir DIR`: checks a backup and puts it in place. A PostgreSQL dump goes into the empty database of DATABASE_URL. */
process.umask(0o077);
const { from, 'data-dir': dataDir } = parseArgs({
	options: { from: { type: 'string' }, 'data-dir': { type: 'string' } },
}).values;
try {
	const { held, events, missing } = await restore(from ?? '', dataDir ?? '');
	process.stdout.write(
		`Done: the database is whole, with an audit trail of ${events} entries before this restore.\n`,
	);
	process.stdout.write(
		`${held} unsent messages are held until a system administrator releases them. Everybody has to sign in again.\n`,
	);
	if (missing.length > 0)
		process.stdout.write('It is older than this portal: run "npm run migrate" before you start it.\n');
	process.stdout.write('Start the portal with the SEALING_KEY that it had.\n');
} catch (fault) {
	if (!(fault instanceof BackupRefused)) throw fault;
	process.stderr.write(`Nothing was restored.\n${fault.message}\n`);
	process.exitCode = 1;
}

function restore(file: string, folder: string): Promise<Restored> {
	if (!existsSync(file))
		throw new BackupRefused('Say which backup: npm run restore -- --from FILE --data-dir DIR');
	const begins = firstBytes(file);
	if (begins.startsWith('PGDMP')) {
		const url = readEnvironment().DATABASE_URL ?? '';
		if (url === '')
			throw new BackupRefused(
				'This is a backup of a PostgreSQL database. Set DATABASE_URL to an empty database and run this again.',
			);
		return restorePostgres(file, url);
	}
	if (!begins.startsWith('SQLite format 3'))
		throw new BackupRefused(`${file} is not a backup, or is damaged from its first bytes.`);
	if (folder === '')
		throw new BackupRefused('Say where the database goes: npm run restore -- --from FILE --data-dir DIR');
	return restoreSqlite(file, folder);
}

function firstBytes(file: string): string {
	const bytes = Buffer.alloc(16);
	const descriptor = openSync(file, 'r');
	readSync(descriptor, bytes, 0, 16, 0);
	closeSync(descriptor);
	return bytes.toString('latin1');
}
