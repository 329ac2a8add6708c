import { addMinutes } from '../../domain/calendar/instant.ts';
import { BACKUP_NAME, leftBehind, PART_NAME, surplusOf } from '../../domain/job/kept-names.ts';
import { plural } from '../../domain/text/list-words.ts';
import { writeSize } from '../../domain/text/write-size.ts';
import { keptFiles, namesIn, removeFiles } from '../../gateways/kept-files.ts';
import type { Services } from '../../services.ts';

/** For the clock: a checked copy of the database in a new file, and the oldest of those that are too many removed. Nothing is removed before the new one is there. */
export async function backUpNightly({ config, backups, clock }: Services): Promise<string> {
	const folder = config.backupDir;
	if (folder === null) throw new Error('no folder is set for backups');
	const aDayAgo = addMinutes(clock.now(), -24 * 60);
	removeFiles(folder, leftBehind(namesIn(folder, PART_NAME), aDayAgo));
	const { problems, events } = await backups.backUp(config.database, folder, clock.now());
	if (problems.length > 0)
		throw new Error(`a backup was made, but something is wrong with the database: ${problems.join(' ')}`);
	const surplus = surplusOf(namesIn(folder, BACKUP_NAME), config.backupsKept);
	removeFiles(folder, surplus);
	const size = writeSize(keptFiles(folder, BACKUP_NAME).latest?.bytes ?? 0);
	const checked = events === null ? 'read through' : `checked, with ${events} entries of the audit trail`;
	return `${size}, ${checked}${surplus.length === 0 ? '' : `; ${plural(surplus.length, 'old one')} removed`}`;
}
