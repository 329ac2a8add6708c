import { readConfig } from '../../app/config.ts';
import type { Instant } from '../../app/domain/calendar/iso-date.ts';
import { sha256 } from '../../app/gateways/secrets.ts';
import { adoptBusinessDate } from '../../app/operations/business-date/adopt-business-date.ts';
import { makeServices } from '../../app/services.ts';
import { openDatabase } from '../../db/connect.ts';
import { makeKpiMemory } from '../../db/read/kpi-memory.ts';
import { insertSession } from '../../db/write/sessions.ts';
import { listen } from '../listen.ts';
import { answerMeters } from './meters.ts';
import { tokenOf } from './portal.ts';

/**
 * The portal as it really runs, on a benchmark database, with people signed in: `FILE PORT PERSON,PERSON`. With `--queries` every query
 * is sent to the parent process, which makes the bare server's list from it. With `--forget` nothing is remembered of KPIs from one request to the next.
 */
const [file = '', port = '', people = '', ...flags] = process.argv.slice(2);
const onQuery = flags.includes('--queries')
	? (sql: string, parameters: readonly unknown[]) => process.send?.({ sql, parameters })
	: undefined;
const config = readConfig({
	PORTAL_MODE: 'demonstration',
	PORT: port,
	SEALING_KEY: 'a key for benchmarks that is long enough',
	LOG_LEVEL: 'error',
});
const services = makeServices(config, {
	db: openDatabase({ engine: 'sqlite', file }, onQuery),
	...(flags.includes('--forget') ? { kpiMemory: makeKpiMemory(0) } : {}),
});
await adoptBusinessDate(services);
const now = services.clock.now();
const expires = new Date(Date.parse(now) + 43_200_000).toISOString() as Instant;
await services.db.transaction(async (tx) => {
	await tx.deleteFrom('session').execute();
	for (const id of people.split(',')) {
		await insertSession(tx, {
			tokenHash: sha256(tokenOf(id)),
			personId: id,
			createdAt: now,
			seenAt: now,
			expiresAt: expires,
			stage: 'complete',
			notice: null,
		});
	}
});
await listen(services);
answerMeters();
process.send?.('ready');
