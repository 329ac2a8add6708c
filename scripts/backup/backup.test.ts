import { spawn } from 'node:child_process';
import {
	copyFileSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	rmSync,
	statSync,
	truncateSync,
	writeFileSync,
} from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accepted } from '../../app/domain/result.ts';
import { verifyChain } from '../../app/operations/audit/verify-chain.ts';
import { gated } from '../../app/operations/gated.ts';
import { carryOut } from '../../app/operations/record-change.ts';
import { type DatabaseLocation, type Db, openDatabase } from '../../db/connect.ts';
import { migrate } from '../../db/migrate.ts';
import { aPortalOfPeople } from '../../test/setup/portal-of-people.ts';
import { tamper } from '../../test/setup/without-triggers.ts';
import { withPostgresDatabase } from '../faults/postgres-database.ts';
import { makeScene } from '../faults/scene.ts';
import { restorePostgres } from './restore-postgres.ts';
import { restoreSqlite } from './restore-sqlite.ts';

const folder = mkdtempSync(join(tmpdir(), 'portal-backup-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A command of the portal as it is typed, with what it said. */
function command(
	script: 'backup' | 'restore',
	words: readonly string[],
	variables: Readonly<Record<string, string>> = {},
): Promise<{ code: number | null; said: string }> {
	const env: NodeJS.ProcessEnv = { ...process.env, VITEST: '', DATABASE_URL: '', DATA_DIR: '', ...variables };
	const child = spawn(process.execPath, [`scripts/${script}.ts`, ...words], { env });
	let said = '';
	child.stdout.on('data', (bytes) => (said += String(bytes)));
	child.stderr.on('data', (bytes) => (said += String(bytes)));
	return new Promise((resolve) => child.once('close', (code) => resolve({ code, said })));
}

/** A database with returns, signed-in people, a trail, and one message that waits and one that has gone. */
async function fill(location: DatabaseLocation): Promise<void> {
	const db = openDatabase(location);
	await migrate(db);
	await makeScene(db, 1, 1);
	for (const key of ['sent', 'waiting']) await write(db, key);
	await db.transaction((tx) =>
		tx
			.updateTable('outbox')
			.set({ sentAt: '2026-01-01T00:00:00.000Z' as never })
			.where('subject', '=', 'sent')
			.execute(),
	);
	await db.close();
}

const write = (db: Db, key: string) =>
	carryOut(aPortalOfPeople(db).services, null, 'note', gated({ commandId: key }), async (tx) => {
		await tx.insertInto('setting').values({ key, value: key }).execute();
		const change = {
			action: 'setting.changed',
			subject: { kind: 'setting', id: key },
			bodyId: null,
			after: key,
		};
		return accepted({
			outcome: null,
			changes: [change],
			messages: [
				{
					kind: 'password-changed',
					to: 'a@example.org',
					personId: null,
					subject: key,
					body: key,
					link: null,
				},
			],
		});
	});

async function expectSettled(db: Db): Promise<void> {
	const messages = await db.reader
		.selectFrom('outbox')
		.select(['subject', 'sentAt', 'heldAt'])
		.orderBy('subject')
		.execute();
	expect(messages.map(({ subject, sentAt, heldAt }) => [subject, sentAt !== null, heldAt !== null])).toEqual([
		['sent', true, false],
		['waiting', false, true],
	]);
	expect(await db.reader.selectFrom('session').selectAll().execute()).toEqual([]);
	expect(await verifyChain({ db })).toMatchObject({ ok: true, value: { sequence: 3 } });
	const last = await db.reader
		.selectFrom('auditEvent')
		.select('action')
		.orderBy('sequence', 'desc')
		.executeTakeFirst();
	expect(last).toEqual({ action: 'database.restored' });
}

describe('a SQLite database', () => {
	const dataDir = join(folder, 'data');
	const file = join(dataDir, 'portal.db');
	beforeAll(() => fill({ engine: 'sqlite', file }));

	test('is backed up while it is written to, and what was restored from the backup is whole, with its mail held and nobody signed in', async () => {
		const live = join(folder, 'live');
		mkdirSync(live);
		copyFileSync(file, join(live, 'portal.db'));
		const db = openDatabase({ engine: 'sqlite', file: join(live, 'portal.db') });
		let writes = 0;
		let isRunning = true;
		const backup = command('backup', ['--to', join(folder, 'backups')], { DATA_DIR: live }).finally(() => {
			isRunning = false;
		});
		while (isRunning)
			await write(db, `during-${++writes}`).then(() => new Promise((resolve) => setTimeout(resolve, 2)));
		await db.close();
		const { code, said } = await backup;
		expect([code, said]).toEqual([
			0,
			expect.stringMatching(
				/^Done: .*portal-\d{4}-\d\d-\d\dT\d\d-\d\d-\d\dZ\.db, with an audit trail of \d+ entries/,
			),
		]);
		const [name = '', ...others] = readdirSync(join(folder, 'backups'));
		expect(others).toEqual([]);
		expect(statSync(join(folder, 'backups', name)).mode & 0o077).toBe(0);

		const target = join(folder, 'restored-while-written');
		const restored = await command('restore', [
			'--from',
			join(folder, 'backups', name),
			'--data-dir',
			target,
		]);
		expect([restored.code, restored.said]).toEqual([
			0,
			expect.stringContaining('Done: the database is whole'),
		]);
		expect(readdirSync(target)).toEqual(['portal.db']);
		const copy = openDatabase({ engine: 'sqlite', file: join(target, 'portal.db') });
		const kept = await copy.reader
			.selectFrom('setting')
			.select('key')
			.where('key', 'like', 'during-%')
			.execute();
		expect(kept.length).toBeLessThanOrEqual(writes);
		const trail = await verifyChain({ db: copy });
		expect(trail).toMatchObject({ ok: true, value: { sequence: 2 + kept.length + 1 } });
		await copy.close();
	});

	test('is restored with its old mail held, with nobody signed in, and with an entry in its trail that says so', async () => {
		const target = join(folder, 'restored');
		expect(await restoreSqlite(file, target)).toMatchObject({ held: 1, events: 2, missing: [] });
		const db = openDatabase({ engine: 'sqlite', file: join(target, 'portal.db') });
		await expectSettled(db);
		await db.close();
	});

	test('is never put over another', async () => {
		const target = join(folder, 'taken');
		mkdirSync(target);
		writeFileSync(join(target, 'portal.db'), 'what was there');
		await expect(restoreSqlite(file, target)).rejects.toThrow(/overwrites nothing/);
		expect([readdirSync(target), statSync(join(target, 'portal.db')).size]).toEqual([['portal.db'], 14]);
	});

	test.each<[string, RegExp, (copy: string) => Promise<void> | void]>([
		['that is cut short', /damaged/, (copy) => truncateSync(copy, Math.floor(statSync(copy).size / 2))],
		['with a page of nonsense', /damaged/, (copy) => scribble(copy, 0.5)],
		['whose first page is nonsense', /damaged|none of its tables/, (copy) => scribble(copy, 0)],
		[
			'whose trail was changed',
			/The audit trail is broken: entry 1 was changed/,
			(copy) => onCopy(copy, "UPDATE audit_event SET action = 'x' WHERE sequence = 1"),
		],
		[
			'whose trail was cut short',
			/not the last that was written/,
			(copy) =>
				onCopy(
					copy,
					'DELETE FROM audit_payload WHERE sequence = 2; DELETE FROM audit_event WHERE sequence = 2',
				),
		],
		[
			'with a return of no agreement',
			/Foreign keys are broken: 1 of kpi_return name a grant_agreement/,
			(copy) =>
				onCopy(
					copy,
					"UPDATE kpi_return SET agreement_id = 'nobody' WHERE id = (SELECT min(id) FROM kpi_return)",
				),
		],
		[
			'of a newer portal',
			/newer portal.*9999-later/,
			(copy) => onCopy(copy, "INSERT INTO schema_migration (name) VALUES ('9999-later')"),
		],
		['of something else', /none of its tables/, (copy) => onCopy(copy, 'DROP TABLE schema_migration')],
		['that is a database in use', /in use/, (copy) => writeFileSync(`${copy}-wal`, 'x')],
		['that is a letter', /damaged/, (copy) => writeFileSync(copy, 'Dear Sir or Madam, '.repeat(100))],
	])('a backup %s is refused, and nothing is left behind', async (name, words, spoil) => {
		const copy = join(folder, `${name.replaceAll(' ', '-')}.db`);
		copyFileSync(file, copy);
		await spoil(copy);
		const target = join(folder, 'never');
		await expect(restoreSqlite(copy, target)).rejects.toThrow(words);
		expect(existsSync(target)).toBe(false);
	});

	test('the commands say what they need, and what went wrong, in words', async () => {
		const said = async (script: 'backup' | 'restore', ...words: string[]) =>
			(await command(script, words, { DATA_DIR: folder })).said;
		expect(await said('backup')).toMatch(/Say where the backup goes/);
		expect(await said('backup', '--to', folder)).toMatch(/There is no database at/);
		expect(await said('restore', '--from', join(folder, 'nothing'), '--data-dir', folder)).toMatch(
			/Nothing was restored.\nSay which backup/,
		);
		writeFileSync(join(folder, 'letter'), 'Dear Sir or Madam');
		expect(await said('restore', '--from', join(folder, 'letter'), '--data-dir', folder)).toMatch(
			/is not a backup/,
		);
	});
});

async function scribble(file: string, where: number): Promise<void> {
	const handle = await open(file, 'r+');
	const { size } = await handle.stat();
	await handle.write(Buffer.alloc(8192, 0x5a), 0, 8192, Math.floor((size * where) / 4096) * 4096);
	await handle.close();
}

async function onCopy(file: string, statement: string): Promise<void> {
	const db = openDatabase({ engine: 'sqlite', file });
	await tamper(db, statement);
	await db.close();
}

const server = process.env.TEST_DATABASE_URL ?? '';
describe.skipIf(server === '')('a PostgreSQL database (skipped without TEST_DATABASE_URL)', () => {
	test('is backed up and restored into an empty one; a broken trail is refused and leaves it empty', async () => {
		await withPostgresDatabase(server, async (url) => {
			await fill({ engine: 'postgres', url });
			const backups = join(folder, 'dumps');
			expect(await command('backup', ['--to', backups], { DATABASE_URL: url })).toMatchObject({ code: 0 });
			const dump = join(backups, readdirSync(backups)[0] ?? '');
			await withPostgresDatabase(server, async (empty) => {
				expect(await restorePostgres(dump, empty)).toMatchObject({ held: 1, events: 2, missing: [] });
				const db = openDatabase({ engine: 'postgres', url: empty });
				await expectSettled(db);
				await db.close();
				await expect(restorePostgres(dump, empty)).rejects.toThrow(/not empty/);
			});
			const live = openDatabase({ engine: 'postgres', url });
			await tamper(live, "UPDATE audit_event SET action = 'x' WHERE sequence = 1");
			await live.close();
			rmSync(dump);
			await command('backup', ['--to', backups], { DATABASE_URL: url });
			await withPostgresDatabase(server, async (empty) => {
				const spoilt = join(backups, readdirSync(backups)[0] ?? '');
				await expect(restorePostgres(spoilt, empty)).rejects.toThrow(/The audit trail is broken: entry 1/);
				await expect(restorePostgres(join(folder, 'letter'), empty)).rejects.toThrow(/pg_restore failed/);
				await expect(restorePostgres(spoilt, empty)).rejects.toThrow(/The audit trail is broken: entry 1/);
			});
		});
		// Two dumps and four restores by PostgreSQL's own programs, table by table: a busy machine takes more than the half minute that a test has.
	}, 120_000);

	test('without pg_dump the command says what to install', async () => {
		const done = await command('backup', ['--to', join(folder, 'none')], {
			DATABASE_URL: server,
			PATH: folder,
		});
		expect([done.code, done.said]).toEqual([
			1,
			expect.stringMatching(/No backup was made.\npg_dump is missing. Install/),
		]);
		expect(readdirSync(join(folder, 'none'))).toEqual([]);
	});
});
