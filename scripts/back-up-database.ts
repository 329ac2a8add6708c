import { parentPort } from 'node:worker_threads';
import type { BackupAnswer, BackupJob } from '../app/gateways/backup-office.ts';
import { backUpPostgres } from './backup/back-up-postgres.ts';
import { backUpSqlite } from './backup/back-up-sqlite.ts';

/** What the backup thread runs: where the database is in, which file holds its copy out. */
parentPort?.on('message', async ({ id, database, folder, now }: BackupJob) => {
	const answer = (said: BackupAnswer) => parentPort?.postMessage(said);
	try {
		const done =
			database.engine === 'sqlite'
				? await backUpSqlite(database.file, folder, now)
				: await backUpPostgres(database.url, folder, now);
		answer({ id, done });
	} catch (fault) {
		answer({ id, fault: (fault as Error)?.message ?? String(fault) });
	}
});
