import { readConfig } from '../../app/config.ts';
import { epochMilliseconds, instant } from '../../app/domain/calendar/instant.ts';
import { makeClock } from '../../app/gateways/clock.ts';
import { lastDue } from '../../app/gateways/schedule.ts';
import { startJobs } from '../../app/jobs.ts';
import { type Job, makeServices } from '../../app/services.ts';
import { saveSetting } from '../../db/write/settings.ts';

/**
 * A server's half that runs jobs, as a process of its own, for tests that kill it: `node job-server.ts DATABASE_URL NAME BEGAN`. Its clock goes sixty times as
 * fast as the wall's, so that a lease of two minutes is over in two seconds; all of them count from the same moment.
 */
const [url = '', name = '', began = ''] = process.argv.slice(2);
const SPEED = 60;
const start = epochMilliseconds(instant('2026-11-30T12:00:00.000Z'));
const clock = makeClock(() => new Date(start + (Date.now() - Number(began)) * SPEED));
const config = readConfig({
	SEALING_KEY: 'a key for tests that is long enough',
	ORIGIN: 'https://portal.example',
	LOG_LEVEL: 'silent',
	DATABASE_URL: url,
});

/** Writes who does what when: a line that stands there already is not written over, but put beside it. */
const write = (key: string): Promise<void> =>
	services.db.transaction((tx) => saveSetting(tx, `${key} ${name} ${services.ids.next()}`, name));

const rounds: Job = {
	name: 'rounds',
	does: 'Writes each round down',
	schedule: { everySeconds: 60 },
	lateAfterMinutes: 10,
	run: async () => {
		await write(`round ${lastDue(rounds.schedule, clock.now())}`);
		return 'written';
	},
};
const long: Job = {
	name: 'long',
	does: 'Takes its time',
	schedule: { pattern: '0 12 * * *', words: 'At noon' },
	lateAfterMinutes: 10,
	run: async () => {
		await write('long begun');
		await new Promise((resolve) => setTimeout(resolve, 1200));
		await write('long ended');
		return 'ended';
	},
};

const services = makeServices(config, { clock, jobs: [rounds, long] });
startJobs(services);
