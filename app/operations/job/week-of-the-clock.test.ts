import { describe, expect, test } from 'vitest';
import { aPortalOfPeople } from '../../../test/setup/portal-of-people.ts';
import { eachEngine } from '../../../test/setup/test-database.ts';
import { addMinutes, epochMilliseconds, instant } from '../../domain/calendar/instant.ts';
import { makeClock } from '../../gateways/clock.ts';
import { nextDue } from '../../gateways/schedule.ts';
import { JOBS } from '../../jobs.ts';
import type { Job, Services } from '../../services.ts';
import { listDueJobs } from './list-due-jobs.ts';
import { runJob } from './run-job.ts';

/** At a time that the clocks skip in March and show twice in October. */
const AT_HALF_PAST_ONE: Pick<Job, 'name' | 'does' | 'schedule' | 'lateAfterMinutes'> = {
	name: 'at-half-past-one',
	does: 'Stands where the clocks change',
	schedule: { pattern: '30 1 * * *', words: 'Every day at 1:30am' },
	lateAfterMinutes: 60,
};
const WEEK_MINUTES = 7 * 24 * 60;

/** The portal's nightly jobs, one that is due every hour, and the one above: when each ran in the week, in UTC. What they do is left out. */
async function weekFrom(given: Services, from: string): Promise<Readonly<Record<string, readonly string[]>>> {
	let now = instant(from);
	const ran: Record<string, string[]> = {};
	const jobs = [...JOBS, AT_HALF_PAST_ONE]
		.filter(({ name, schedule }) => 'pattern' in schedule || name === 'expire-units')
		.map(
			(job): Job => ({
				...job,
				run: async () => {
					ran[job.name] = [...(ran[job.name] ?? []), `${now.slice(8, 10)} ${now.slice(11, 16)}`];
					return 'done';
				},
			}),
		);
	const services = {
		...given,
		jobs,
		config: { ...given.config, backupDir: 'never written' },
		clock: makeClock(() => new Date(epochMilliseconds(now))),
	};
	for (const job of jobs) await runJob(services, job);
	for (const name of Object.keys(ran)) ran[name] = [];
	const end = addMinutes(now, WEEK_MINUTES);
	while (now < end) {
		now = jobs.map(({ schedule }) => nextDue(schedule, now)).reduce((a, b) => (a < b ? a : b));
		for (const job of await listDueJobs(services)) await runJob(services, job);
	}
	return ran;
}

const nights = (days: readonly string[], times: readonly string[]): readonly string[] =>
	days.map((day, at) => `${day} ${times[Math.min(at, times.length - 1)]}`);
const everyHour = (ran: readonly string[] | undefined): boolean =>
	ran?.length === 7 * 24 && ran.every((time) => time.endsWith(':00'));

describe('a week of the clock', () => {
	eachEngine((makeDb) => {
		test('over the change to summer time on 28 March 2027: each night once, an hour earlier in UTC from then on; what the clocks skip, as soon as they have', async () => {
			const { services } = aPortalOfPeople(await makeDb());
			const ran = await weekFrom(services, '2027-03-25T12:00:00.000Z');
			const days = ['26', '27', '28', '29', '30', '31', '01'];
			expect(ran['checkpoint-trail']).toEqual([
				'26 00:15',
				'27 00:15',
				'28 00:15',
				'28 23:15',
				'29 23:15',
				'30 23:15',
				'31 23:15',
			]);
			expect(ran['at-half-past-one']).toEqual(nights(days, ['01:30', '01:30', '01:00', '00:30']));
			expect(ran['back-up']).toEqual(nights(days, ['02:15', '02:15', '01:15']));
			expect(ran['verify-audit']).toEqual(nights(days, ['04:15', '04:15', '03:15']));
			expect(everyHour(ran['expire-units'])).toBe(true);
		});

		test('over the change to winter time on 25 October 2026: each night once, an hour later in UTC from then on; what the clocks show twice, the first time', async () => {
			const { services } = aPortalOfPeople(await makeDb());
			const ran = await weekFrom(services, '2026-10-22T12:00:00.000Z');
			const days = ['23', '24', '25', '26', '27', '28', '29'];
			expect(ran['checkpoint-trail']).toEqual([
				'22 23:15',
				'23 23:15',
				'24 23:15',
				'26 00:15',
				'27 00:15',
				'28 00:15',
				'29 00:15',
			]);
			expect(ran['at-half-past-one']).toEqual(nights(days, ['00:30', '00:30', '00:30', '01:30']));
			expect(ran['back-up']).toEqual(nights(days, ['01:15', '01:15', '02:15']));
			expect(ran['verify-audit']).toEqual(nights(days, ['03:15', '03:15', '04:15']));
			expect(everyHour(ran['expire-units'])).toBe(true);
		});
	});
});
