import { type ChildProcess, spawn } from 'node:child_process';
import { expect, onTestFinished, test } from 'vitest';
import { type Db, openDatabase } from '../../../db/connect.ts';
import { migrate } from '../../../db/migrate.ts';
import { withPostgresDatabase } from '../../../scripts/faults/postgres-database.ts';

const server = process.env.TEST_DATABASE_URL ?? '';

function start(url: string, name: string, began: number): ChildProcess {
	const child = spawn(process.execPath, ['test/setup/job-server.ts', url, name, String(began)], {
		stdio: ['ignore', 'ignore', 'inherit'],
		env: { ...process.env, VITEST: '' },
	});
	onTestFinished(() => void child.kill('SIGKILL'));
	return child;
}

/** What the servers wrote down, as [what, who]. */
async function written(db: Db, what: string): Promise<readonly (readonly [string, string])[]> {
	const rows = await db.reader
		.selectFrom('setting')
		.select(['key', 'value'])
		.where('key', 'like', `${what}%`)
		.orderBy('key')
		.execute();
	return rows.map(({ key, value }) => [key.split(' ').slice(0, 2).join(' '), value] as const);
}

test.skipIf(server === '')(
	'two servers on PostgreSQL run each job once; when one is killed in the middle of it, the other does it again and goes on alone',
	async () => {
		await withPostgresDatabase(server, async (url) => {
			const db = openDatabase({ engine: 'postgres', url });
			await migrate(db);
			const began = Date.now();
			const servers = { one: start(url, 'one', began), two: start(url, 'two', began) };
			await expect.poll(() => written(db, 'long begun'), { timeout: 60_000 }).toHaveLength(1);
			const [[, first] = ['', '']] = await written(db, 'long begun');
			const other = first === 'one' ? 'two' : 'one';
			servers[first as 'one' | 'two'].kill('SIGKILL');
			await expect.poll(() => written(db, 'long ended'), { timeout: 60_000 }).toHaveLength(1);
			expect(await written(db, 'long')).toEqual(
				[
					['long begun', first],
					['long begun', other],
					['long ended', other],
				].sort((a, b) => `${a}`.localeCompare(`${b}`)),
			);

			servers[first as 'one' | 'two'] = start(url, first, began);
			const before = (await written(db, 'round')).length;
			await expect
				.poll(async () => (await written(db, 'round')).length, { timeout: 60_000 })
				.toBeGreaterThan(before + 6);
			const rounds = await written(db, 'round');
			expect(new Set(rounds.map(([round]) => round)).size).toBe(rounds.length);
			const runs = await db.reader
				.selectFrom('jobRun')
				.select(['name', 'outcome', 'failed'])
				.where('name', '=', 'long')
				.orderBy('startedAt')
				.orderBy('id')
				.execute();
			expect(runs.map(({ outcome, failed }) => [outcome, failed])).toEqual([
				['Stopped in the middle: its server went away', 1],
				['ended', 0],
			]);
			for (const child of Object.values(servers)) child.kill('SIGKILL');
			await db.close();
		});
	},
	300_000,
);
