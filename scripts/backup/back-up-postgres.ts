import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Instant } from '../../app/domain/calendar/iso-date.ts';
import { backupName } from '../../app/domain/job/kept-names.ts';
import type { BackedUp } from '../../app/gateways/backup-office.ts';
import { keepOnDisk } from './keep-on-disk.ts';
import { runPostgresTool } from './postgres-tools.ts';

/** Dumps the database while it is in use, reads the whole dump back, and only then gives it its name. */
export async function backUpPostgres(url: string, folder: string, now: Instant): Promise<BackedUp> {
	mkdirSync(folder, { recursive: true, mode: 0o700 });
	const part = join(folder, `.${backupName(now, 'dump')}.part`);
	const target = join(folder, backupName(now, 'dump'));
	try {
		await runPostgresTool('pg_dump', url, [
			'--format=custom',
			'--no-owner',
			'--no-privileges',
			`--file=${part}`,
		]);
		await runPostgresTool('pg_restore', null, ['--file=/dev/null', part]);
		keepOnDisk(part, target);
		return { file: target, problems: [], events: null };
	} catch (fault) {
		rmSync(part, { force: true });
		throw fault;
	}
}
