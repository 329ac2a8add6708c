import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openDatabase } from '../../db/connect.ts';
import { migrate } from '../../db/migrate.ts';
import { freePort } from '../../scripts/bench/processes.ts';
import { makeScene } from '../../scripts/faults/scene.ts';

const folder = mkdtempSync(join(tmpdir(), 'portal-serve-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const SECRETS = { ORIGIN: 'https://portal.example.org', SEALING_KEY: 'a key for tests that is long enough' };

/** `npm run serve` with only these variables. */
function serve(variables: Readonly<Record<string, string>>): ChildProcess {
	const env = {
		PATH: process.env.PATH ?? '',
		LOG_LEVEL: 'info',
		...variables,
	} as unknown as NodeJS.ProcessEnv;
	return spawn(process.execPath, ['scripts/serve.ts'], { env });
}

async function refusal(
	variables: Readonly<Record<string, string>>,
): Promise<{ readonly code: number | null; readonly said: string }> {
	const child = serve(variables);
	let said = '';
	child.stderr?.on('data', (bytes) => {
		said += String(bytes);
	});
	const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
	return { code, said };
}

async function aDatabase(
	name: string,
	fill: (db: ReturnType<typeof openDatabase>) => Promise<unknown>,
): Promise<string> {
	const dataDir = join(folder, name);
	const db = openDatabase({ engine: 'sqlite', file: join(dataDir, 'portal.db') });
	await fill(db);
	await db.close();
	return dataDir;
}

test('without its secrets the portal does not start, and says which are missing', async () => {
	const { SEALING_KEY, ORIGIN } = SECRETS;
	expect(await refusal({ ORIGIN, SEALING_KEY: '', DATA_DIR: folder })).toMatchObject({
		code: 1,
		said: expect.stringContaining('SEALING_KEY'),
	});
	expect(await refusal({ SEALING_KEY, ORIGIN: '', DATA_DIR: folder })).toMatchObject({
		code: 1,
		said: expect.stringContaining('ORIGIN'),
	});
});

test('without a database, or with one behind its migrations, it does not start, and says what to run', async () => {
	expect(await refusal({ ...SECRETS, DATA_DIR: join(folder, 'none') })).toMatchObject({
		code: 1,
		said: expect.stringMatching(/no database.*npm run migrate/),
	});
	const behind = await aDatabase('behind', (db) =>
		db.runScript('CREATE TABLE schema_migration (name TEXT PRIMARY KEY)'),
	);
	expect(await refusal({ ...SECRETS, DATA_DIR: behind })).toMatchObject({
		code: 1,
		said: expect.stringContaining('behind its migrations'),
	});
});

test('over demonstration people it does not start', async () => {
	const dataDir = await aDatabase('demonstration', (db) => migrate(db).then(() => makeScene(db, 1, 0)));
	expect(await refusal({ ...SECRETS, DATA_DIR: dataDir })).toMatchObject({
		code: 1,
		said: expect.stringContaining('demonstration people'),
	});
});

test('over a database that is its own it starts, sends HSTS, and stops when it is told to', async () => {
	const dataDir = await aDatabase('real', migrate);
	const port = String(await freePort());
	const child = serve({ ...SECRETS, DATA_DIR: dataDir, PORT: port });
	await new Promise<void>((resolve, reject) => {
		child.stdout?.on('data', (bytes) => /the portal is ready/.test(String(bytes)) && resolve());
		child.once('close', (code) => reject(new Error(`stopped with ${code}`)));
	});
	const reply = await fetch(`http://127.0.0.1:${port}/readyz`);
	expect([reply.status, reply.headers.get('strict-transport-security')]).toEqual([
		200,
		'max-age=31536000; includeSubDomains',
	]);
	expect(
		(await (await fetch(`http://127.0.0.1:${port}/sign-in`)).text()).includes('Demonstration data'),
	).toBe(false);
	const stopped = new Promise<number | null>((resolve) => child.once('close', resolve));
	child.kill('SIGTERM');
	expect(await stopped).toBe(0);
});

test('one that is told to stop says first that nobody is to be sent to it, and still answers whoever is', async () => {
	const dataDir = await aDatabase('draining', migrate);
	const port = String(await freePort());
	const child = serve({ ...SECRETS, DATA_DIR: dataDir, PORT: port, DRAIN_SECONDS: '2' });
	await new Promise<void>((resolve, reject) => {
		child.stdout?.on('data', (bytes) => /the portal is ready/.test(String(bytes)) && resolve());
		child.once('close', (code) => reject(new Error(`stopped with ${code}`)));
	});
	const at = async (path: string) => (await fetch(`http://127.0.0.1:${port}${path}`)).status;
	const stopped = new Promise<number | null>((resolve) => child.once('close', resolve));
	expect(await at('/readyz')).toBe(200);
	child.kill('SIGTERM');
	await expect.poll(() => at('/readyz')).toBe(503);
	expect([await at('/healthz'), await at('/sign-in')]).toEqual([200, 200]);
	expect(await stopped).toBe(0);
});
