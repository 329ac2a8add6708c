import { readConfig } from '../../app/config.ts';
import type { Instant } from '../../app/domain/calendar/iso-date.ts';
import { sha256 } from '../../app/gateways/secrets.ts';
import { makeServices } from '../../app/services.ts';
import { openDatabase } from '../../db/connect.ts';
import { insertSession } from '../../db/write/sessions.ts';
import { listen } from '../listen.ts';

/**
 * The portal as it really runs, on a benchmark database, with one person signed in: `FILE PORT PERSON TOKEN`. With `--queries` every
 * query is sent to the parent process, which makes the bare server's list from it.
 */
const [file = '', port = '', personId = '', token = '', flag] = process.argv.slice(2);
const onQuery = flag === '--queries' ? (sql: string, parameters: readonly unknown[]) => process.send?.({ sql, parameters }) : undefined;
const config = readConfig({ PORTAL_MODE: 'demonstration', PORT: port, SEALING_KEY: 'a key for benchmarks that is long enough', LOG_LEVEL: 'silent' });
const services = makeServices(config, { db: openDatabase({ engine: 'sqlite', file }, onQuery) });
const now = services.clock.now();
await services.db.transaction(async (tx) => {
	await tx.deleteFrom('session').execute();
	const expires = new Date(Date.parse(now) + 43_200_000).toISOString() as Instant;
	await insertSession(tx, {
		token_hash: sha256(token),
		person_id: personId,
		created_at: now,
		seen_at: now,
		expires_at: expires,
		stage: 'complete',
		notice: null,
	});
});
await listen(services);
process.send?.('ready');
