import { readConfig } from '../../app/config.ts';
import { isoDate } from '../../app/domain/calendar/iso-date.ts';
import { makeServices } from '../../app/services.ts';
import { listen } from '../listen.ts';
import { FAULTS_KEY } from './portal-process.ts';

/**
 * The portal as it really runs, on a database of the fault tests: `FILE|URL PORT DAY FOLDER`. A message from the parent is run as a script
 * on the writing connection, so that a disk can be "full" or "read-only" for a while.
 */
const [where = '', port = '', day = '', dataDir = ''] = process.argv.slice(2);
const variables = {
	PORTAL_MODE: 'demonstration',
	PORT: port,
	DATA_DIR: dataDir,
	SEALING_KEY: FAULTS_KEY,
	LOG_LEVEL: process.env.LOG_LEVEL ?? 'silent',
};
const config = readConfig({ ...variables, ...(where.startsWith('postgres') ? { DATABASE_URL: where } : {}) });
const services = makeServices({
	...config,
	database: where.startsWith('postgres') ? config.database : { engine: 'sqlite', file: where },
});
services.clock.moveBusinessDay(isoDate(day));
process.on('message', (script: string) => {
	services.db.runScript(script).then(
		() => process.send?.('done'),
		(fault: unknown) => process.send?.(String(fault)),
	);
});
// A test that was broken off leaves no server behind.
process.on('disconnect', () => process.exit());
const server = await listen(services);
// For a test that has no five minutes to wait for.
const longest = Number(process.env.LONGEST_REQUEST_MS ?? 0);
if (longest > 0) {
	server.requestTimeout = longest;
	server.headersTimeout = longest;
}
process.send?.('ready');
