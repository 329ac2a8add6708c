import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openDatabase } from '../../../db/connect.ts';
import { migrate } from '../../../db/migrate.ts';
import { restoreSqlite } from '../../../scripts/backup/restore-sqlite.ts';
import { withPostgresDatabase } from '../../../scripts/faults/postgres-database.ts';
import { aPortalOfPeople } from '../../../test/setup/portal-of-people.ts';
import type { Config } from '../../config.ts';
import { JOBS } from '../../jobs.ts';
import { backUpNightly } from './back-up-nightly.ts';

const server = process.env.TEST_DATABASE_URL ?? '';

function aFolder(): string {
	const folder = mkdtempSync(join(tmpdir(), 'portal-nightly-'));
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	return folder;
}

/** A portal over a database that can be opened by its place, as the backup's thread opens it. */
async function overPlace(database: Parameters<typeof openDatabase>[0], backupDir: string) {
	const db = openDatabase(database);
	await migrate(db);
	const portal = aPortalOfPeople(db);
	const config = { ...portal.services.config, database, backupDir, backupsKept: 2 };
	const services = { ...portal.services, config };
	return { ...portal, services, close: () => Promise.all([services.backups.close(), db.close()]) };
}

test('each night makes a backup that can be restored, and keeps only so many; what the portal did not make stays', async () => {
	const folder = aFolder();
	const backups = join(folder, 'backups');
	const portal = await overPlace({ engine: 'sqlite', file: join(folder, 'portal.db') }, backups);
	onTestFinished(async () => void (await portal.close()));
	expect(await backUpNightly(portal.services)).toMatch(/^[\d.]+ (kB|MB), checked, with 0 entries/);
	writeFileSync(join(backups, 'portal-by-hand.db'), '');
	writeFileSync(join(backups, '.portal-2026-10-19T02-15-00Z.db.part'), 'left behind');
	writeFileSync(join(backups, '.portal-2026-10-23T08-59-00Z.db.part'), 'being written');
	for (let night = 0; night < 3; night += 1) {
		portal.passMinutes(24 * 60);
		await backUpNightly(portal.services);
	}
	const kept = readdirSync(backups).sort();
	expect(kept).toEqual([
		'.portal-2026-10-23T08-59-00Z.db.part',
		'portal-2026-10-22T09-00-00Z.db',
		'portal-2026-10-23T09-00-00Z.db',
		'portal-by-hand.db',
	]);
	expect(statSync(join(backups, kept[1] ?? '')).mode & 0o077).toBe(0);
	expect(await restoreSqlite(join(backups, kept[2] ?? ''), join(folder, 'restored'))).toMatchObject({
		missing: [],
	});
});

test('a night on which none can be made removes none, and is a failure', async () => {
	const folder = aFolder();
	const backups = join(folder, 'backups');
	const portal = await overPlace({ engine: 'sqlite', file: join(folder, 'portal.db') }, backups);
	onTestFinished(async () => void (await portal.close()));
	await backUpNightly(portal.services);
	const nowhere = { ...portal.services.config, backupDir: join(backups, 'portal-2026-10-20T09-00-00Z.db') };
	await expect(backUpNightly({ ...portal.services, config: nowhere })).rejects.toThrow();
	expect(readdirSync(backups)).toEqual(['portal-2026-10-20T09-00-00Z.db']);
});

test('without a folder the job says that it is not run, and why', () => {
	const off = (backupDir: string | null) =>
		JOBS.find(({ name }) => name === 'back-up')?.off?.({ backupDir } as Config);
	expect([off(null), off('/somewhere')]).toEqual(['BACKUP_DIR is not set: the portal makes no backup', null]);
});

test.skipIf(server === '')('PostgreSQL is dumped, and the whole dump read back', async () => {
	await withPostgresDatabase(server, async (url) => {
		const backups = aFolder();
		const portal = await overPlace({ engine: 'postgres', url }, backups);
		expect(await backUpNightly(portal.services)).toMatch(/^[\d.]+ kB, read through$/);
		expect(readdirSync(backups)).toEqual(['portal-2026-10-20T09-00-00Z.dump']);
		await portal.close();
	});
});
