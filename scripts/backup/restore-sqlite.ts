import {
	constants,
	copyFileSync,
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	rmdirSync,
	rmSync,
} from 'node:fs';
import { join } from 'node:path';
import { makeClock } from '../../app/gateways/clock.ts';
import { newId, newToken, sha256 } from '../../app/gateways/secrets.ts';
import { type Settled, settleRestored } from '../../app/operations/backup/settle-restored.ts';
import { type Db, openDatabase } from '../../db/connect.ts';
import { migrationState } from '../../db/migrate.ts';
import { contentProblems, damageProblems } from '../database-problems.ts';
import { BackupRefused } from './backup-refused.ts';
import { keepOnDisk } from './keep-on-disk.ts';

export interface Restored extends Settled {
	/** Entries of the audit trail that were walked. */
	readonly events: number;
	/** Migrations that this portal has and the backup has not. */
	readonly missing: readonly string[];
}

const ENDS = ['', '-wal', '-shm', '-journal'];

/** Puts a checked copy of the backup in place as the folder's database. Where anything is wrong with it, nothing is left behind. */
export async function restoreSqlite(from: string, dataDir: string): Promise<Restored> {
	const target = join(dataDir, 'portal.db');
	const inTheWay = ENDS.map((end) => `${target}${end}`).find(existsSync);
	if (inTheWay !== undefined)
		throw new BackupRefused(
			`${inTheWay} exists. A restore overwrites nothing: give another --data-dir, or move it away.`,
		);
	if (existsSync(`${from}-wal`))
		throw new BackupRefused(
			`${from} is a database in use, not a backup of one. Make a backup with "npm run backup".`,
		);
	const isNewFolder = !existsSync(dataDir);
	mkdirSync(dataDir, { recursive: true, mode: 0o700 });
	const part = join(dataDir, `.portal.db.restoring-${process.pid}`);
	try {
		copyFileSync(from, part, constants.COPYFILE_EXCL);
		const digest = sha256(readFileSync(part));
		const db = openCopy(part);
		const restored = await settle(db, digest).finally(() => db.close());
		keepOnDisk(part, target);
		return restored;
	} catch (fault) {
		for (const end of ENDS) rmSync(`${part}${end}`, { force: true });
		if (isNewFolder && readdirSync(dataDir).length === 0) rmdirSync(dataDir);
		if (/^SQLITE_(CORRUPT|NOTADB)/.test((fault as { code?: string }).code ?? '')) {
			throw new BackupRefused(`The file is damaged, or is no SQLite database: ${(fault as Error).message}`);
		}
		throw fault;
	}
}

const openCopy = (file: string): Db => openDatabase({ engine: 'sqlite', file });

/** Everything that is asked of a restored database on either engine before it is called one; then its mail is held and everybody signed out. */
export async function settle(db: Db, digest: string): Promise<Restored> {
	const damage = await damageProblems(db);
	if (damage.length > 0) throw new BackupRefused(damage.join('\n'));
	const { applied, missing, unknown } = await migrationState(db);
	if (applied === 0)
		throw new BackupRefused('This is not a backup of the portal: it has none of its tables.');
	if (unknown.length > 0)
		throw new BackupRefused(
			`The backup is of a newer portal than this one: it has had ${unknown.join(', ')}. Install that version first.`,
		);
	const { problems, events } = await contentProblems(db);
	if (problems.length > 0) throw new BackupRefused(problems.join('\n'));
	const settled = await settleRestored(
		{ db, clock: makeClock(), ids: { next: newId, token: newToken } },
		{ commandId: newId(), digest },
	);
	return { ...settled, events, missing };
}
