import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { killTest } from '../../scripts/faults/kill-test.ts';
import { withPostgresDatabase } from '../../scripts/faults/postgres-database.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'portal-killed-'));
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

const url = process.env.TEST_DATABASE_URL ?? '';
/** Some eight seconds on a quiet machine. */
const BUSY = { timeout: 240_000 };
const given = { dataDir, rounds: 2, clients: 3 };

test(
	'a server killed while returns and claims are submitted and places bought has kept every one that it acknowledged, whole and once',
	BUSY,
	async () => {
		const { problems, tallies, events } = await killTest({
			...given,
			database: { engine: 'sqlite', file: join(dataDir, 'portal.db') },
		});
		expect(problems).toEqual([]);
		expect(tallies.get('submissions')?.acknowledged).toBeGreaterThan(0);
		expect(tallies.get('claims')?.acknowledged).toBeGreaterThan(0);
		expect(tallies.get('purchases')?.acknowledged).toBeGreaterThan(0);
		expect(events).toBeGreaterThan(0);
	},
);

test.skipIf(url === '')('the same on PostgreSQL (skipped without TEST_DATABASE_URL)', BUSY, async () => {
	const { problems, tallies } = await withPostgresDatabase(url, (database) =>
		killTest({ ...given, database: { engine: 'postgres', url: database } }),
	);
	expect(problems).toEqual([]);
	expect(tallies.get('submissions')?.acknowledged).toBeGreaterThan(0);
	expect(tallies.get('claims')?.acknowledged).toBeGreaterThan(0);
	expect(tallies.get('purchases')?.acknowledged).toBeGreaterThan(0);
});
