import type { Instant } from '../calendar/iso-date.ts';

const momentInName = (now: Instant): string => `${now.slice(0, 19).replaceAll(':', '-')}Z`;

/** `portal-2026-11-22T04-51-44Z.db` */
export const backupName = (now: Instant, kind: 'db' | 'dump'): string =>
	`portal-${momentInName(now)}.${kind}`;
/** `audit-2026-11-22T04-51-44Z.json` */
export const checkpointName = (now: Instant): string => `audit-${momentInName(now)}.json`;

const MOMENT = '\\d{4}-\\d{2}-\\d{2}T\\d{2}-\\d{2}-\\d{2}Z';
/** Names that the portal itself gave: it counts no other file of the folder, and removes none. */
export const BACKUP_NAME = new RegExp(`^portal-${MOMENT}\\.(db|dump)$`);
export const CHECKPOINT_NAME = new RegExp(`^audit-${MOMENT}\\.json$`);

/** A backup that is being written, or whose server went away meanwhile. */
export const PART_NAME = new RegExp(`^\\.portal-${MOMENT}\\.(db|dump)\\.part(-wal|-shm|-journal)?$`);

/** Of what is being written, what was begun before that moment: nobody goes on with it. */
export const leftBehind = (names: readonly string[], before: Instant): readonly string[] =>
	names.filter((name) => name < `.portal-${momentInName(before)}`);

/** Of these backups, those that are older than the latest so many. */
export const surplusOf = (names: readonly string[], kept: number): readonly string[] =>
	[...names].sort().slice(0, Math.max(0, names.length - kept));
