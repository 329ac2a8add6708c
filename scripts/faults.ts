import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { DatabaseLocation } from '../db/connect.ts';
import { buildIfNeeded } from './build.ts';
import { type KillTestResult, killTest } from './faults/kill-test.ts';
import { withPostgresDatabase } from './faults/postgres-database.ts';

/** `npm run faults [-- --rounds 50 --clients 4]`: kills the server at random while clients submit. Fails when anything acknowledged is lost. */
const { values } = parseArgs({
	options: { rounds: { type: 'string', default: '50' }, clients: { type: 'string', default: '4' } },
});
const rounds = Number(values.rounds);
const clients = Number(values.clients);
if (!(Number.isInteger(rounds) && rounds > 0 && Number.isInteger(clients) && clients > 0 && clients <= 16)) {
	process.stderr.write('Give --rounds and --clients as whole numbers from 1; at most 16 clients.\n');
	process.exit(1);
}

const dataDir = mkdtempSync(join(tmpdir(), 'portal-faults-'));
const url = process.env.TEST_DATABASE_URL ?? '';
buildIfNeeded();
try {
	const results = [await run('SQLite', { engine: 'sqlite', file: join(dataDir, 'portal.db') })];
	if (url === '') process.stdout.write('TEST_DATABASE_URL is not set: PostgreSQL is not tried.\n');
	else
		results.push(
			await withPostgresDatabase(url, (database) => run('PostgreSQL', { engine: 'postgres', url: database })),
		);
	process.exitCode = results.every(({ problems }) => problems.length === 0) ? 0 : 1;
} finally {
	rmSync(dataDir, { recursive: true, force: true });
}

async function run(engine: string, database: DatabaseLocation): Promise<KillTestResult> {
	process.stdout.write(
		`${engine}: ${rounds} rounds, ${clients} clients that submit returns, one that submits claims, two that buy at once and one that saves\n`,
	);
	const began = performance.now();
	const result = await killTest({
		database,
		dataDir,
		rounds,
		clients,
		onRound: (_round, problems) => process.stdout.write(problems.length === 0 ? '.' : 'x'),
	});
	process.stdout.write('\n');
	const columns = ['sent', 'acknowledged', 'unanswered', 'keptUnanswered'] as const;
	console.table(
		Object.fromEntries(
			[...result.tallies].map(([name, tally]) => [
				name,
				Object.fromEntries(columns.map((column) => [column, tally[column]])),
			]),
		),
	);
	for (const problem of result.problems) process.stdout.write(`${problem}\n`);
	const seconds = ((performance.now() - began) / 1000).toFixed(0);
	const verdict =
		result.problems.length === 0
			? `nothing lost, doubled or half; the audit trail of ${result.events} entries is whole`
			: `${result.problems.length} PROBLEMS`;
	process.stdout.write(`${engine}: ${rounds} kills in ${seconds} seconds: ${verdict}\n`);
	return result;
}
