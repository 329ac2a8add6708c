import { readFileSync } from 'node:fs';
import { sql } from 'kysely';
import { sha256 } from '../../app/gateways/secrets.ts';
import { openDatabase } from '../../db/connect.ts';
import { BackupRefused } from './backup-refused.ts';
import { runPostgresTool } from './postgres-tools.ts';
import { type Restored, settle } from './restore-sqlite.ts';

/** Restores a dump into an empty database. Where anything is wrong with it, the database is empty again. */
export async function restorePostgres(from: string, url: string): Promise<Restored> {
	const db = openDatabase({ engine: 'postgres', url });
	try {
		const tables = await sql<{
			found: number;
		}>`SELECT count(*) AS found FROM information_schema.tables WHERE table_schema = 'public'`.execute(
			db.reader,
		);
		if ((tables.rows[0]?.found ?? 0) > 0)
			throw new BackupRefused(
				'The database that DATABASE_URL names is not empty. A restore overwrites nothing: give an empty one.',
			);
		await runPostgresTool('pg_restore', url, [
			'--exit-on-error',
			'--single-transaction',
			'--no-owner',
			'--no-privileges',
			from,
		]);
		try {
			return await settle(db, sha256(readFileSync(from)));
		} catch (fault) {
			await db.runScript('DROP SCHEMA public CASCADE; CREATE SCHEMA public');
			throw fault;
		}
	} finally {
		await db.close();
	}
}
