import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Instant } from '../../app/domain/calendar/iso-date.ts';
import { backupName } from '../../app/domain/job/kept-names.ts';
import type { BackedUp } from '../../app/gateways/backup-office.ts';
import { openDatabase } from '../../db/connect.ts';
import { storageFault } from '../../db/faults.ts';
import { databaseProblems } from '../database-problems.ts';
import { BackupRefused } from './backup-refused.ts';
import { keepOnDisk } from './keep-on-disk.ts';

/** Copies the database into a new file of the folder while it is in use, checks the copy, and only then gives it its name. */
export async function backUpSqlite(file: string, folder: string, now: Instant): Promise<BackedUp> {
	mkdirSync(folder, { recursive: true, mode: 0o700 });
	const target = join(folder, backupName(now, 'db'));
	const part = join(folder, `.${backupName(now, 'db')}.part`);
	try {
		const source = openDatabase({ engine: 'sqlite', file });
		try {
			source.vacuumInto(part);
		} finally {
			await source.close();
		}
		const copy = openDatabase({ engine: 'sqlite', file: part });
		const { damaged, problems, events } = await databaseProblems(copy).finally(() => copy.close());
		if (damaged)
			throw new BackupRefused(`The backup was damaged and has been removed.\n${problems.join('\n')}`);
		keepOnDisk(part, target);
		return { file: target, problems, events };
	} catch (fault) {
		for (const end of ['', '-wal', '-shm', '-journal']) rmSync(`${part}${end}`, { force: true });
		if (storageFault(fault) !== null)
			throw new BackupRefused(
				`The backup could not be written to ${folder}, and nothing was left there: ${(fault as Error).message}`,
			);
		throw fault;
	}
}
