import { parseArgs } from 'node:util';
import { makeClock } from '../app/gateways/clock.ts';
import { backUpPostgres } from './backup/back-up-postgres.ts';
import { backUpSqlite } from './backup/back-up-sqlite.ts';
import { BackupRefused } from './backup/backup-refused.ts';
import { whereTheDatabaseIs } from './where-the-database-is.ts';

/** `npm run backup -- --to DIR`: a checked copy of the database in a new dated file, while the portal runs. */
process.umask(0o077);
const { to } = parseArgs({ options: { to: { type: 'string' } } }).values;
if (!to) {
	process.stderr.write('Say where the backup goes: npm run backup -- --to DIR\n');
	process.exit(1);
}
const database = whereTheDatabaseIs();
const now = makeClock().now();
try {
	const done =
		database.engine === 'sqlite'
			? await backUpSqlite(database.file, to, now)
			: await backUpPostgres(database.url, to, now);
	const trail = done.events === null ? '' : `, with an audit trail of ${done.events} entries`;
	if (done.problems.length === 0) process.stdout.write(`Done: ${done.file}${trail}.\n`);
	else {
		process.stderr.write(
			`${done.file} was written, but something is wrong with the database itself:\n${done.problems.join('\n')}\n`,
		);
		process.exitCode = 1;
	}
	if (process.exitCode !== 1)
		process.stdout.write(
			'It holds personal data: keep it as safe as the portal. Signing in with a one-time code needs SEALING_KEY as well: keep that somewhere else.\n',
		);
} catch (fault) {
	if (!(fault instanceof BackupRefused)) throw fault;
	process.stderr.write(`No backup was made.\n${fault.message}\n`);
	process.exitCode = 1;
}
