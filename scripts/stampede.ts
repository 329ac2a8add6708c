import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildIfNeeded } from './build.ts';
import { withPostgresDatabase } from './faults/postgres-database.ts';
import { type Stampede, stampede } from './stampede/run.ts';

/** `npm run stampede [-- --bidders 500]`: so many bidders submit around the closing instant. Fails where one in time is not in, one too late is, or a server faults. */
const { values } = parseArgs({ options: { bidders: { type: 'string', default: '100' } } });
const bidders = Number(values.bidders);
if (!(Number.isInteger(bidders) && bidders > 1 && bidders <= 2_000)) {
	process.stderr.write('Give --bidders as a whole number from 2 to 2000.\n');
	process.exit(1);
}

const dataDir = mkdtempSync(join(tmpdir(), 'portal-stampede-'));
const server = process.env.TEST_DATABASE_URL ?? '';
buildIfNeeded();
try {
	tell(
		'SQLite, one server',
		await stampede({ engine: 'sqlite', file: join(dataDir, 'portal.db') }, dataDir, bidders, 1),
	);
	if (server === '') process.stdout.write('TEST_DATABASE_URL is not set: PostgreSQL is not tried.\n');
	else
		await withPostgresDatabase(server, async (url) =>
			tell('PostgreSQL, two servers', await stampede({ engine: 'postgres', url }, dataDir, bidders, 2)),
		);
} finally {
	rmSync(dataDir, { recursive: true, force: true });
}

function tell(where: string, { problems, received, late, p50, p99, slowest, processors }: Stampede): void {
	process.stdout.write(
		`${where}: ${bidders} bidders, each twice; ${received} received, ${late} late; half answered within ${p50} ms, p99 ${p99} ms, slowest ${slowest} ms; ${problems.length === 0 ? 'each as it must be' : `${problems.length} PROBLEMS`}\n`,
	);
	const { portal, database, clients, others, available } = processors;
	const share = (time: number) => `${Math.round((time * 100) / Math.max(1, available))}%`;
	process.stdout.write(
		`  of the processors: portal ${share(portal)}, PostgreSQL ${share(database)}, the bidders themselves ${share(clients)}, others ${share(others)}\n`,
	);
	for (const problem of problems) process.stdout.write(`${problem}\n`);
	if (problems.length > 0) process.exitCode = 1;
}
