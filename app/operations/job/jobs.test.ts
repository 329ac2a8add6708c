import { expect, onTestFinished, test } from 'vitest';
import { countRows } from '../../../db/connect.ts';
import { findJobState, listFailedRuns } from '../../../db/read/jobs.ts';
import { saveRunAsked } from '../../../db/write/jobs.ts';
import { insertRefusedAttempt } from '../../../db/write/refused-attempts.ts';
import { aPortalOfPeople, PASSWORD, type PortalOfPeople } from '../../../test/setup/portal-of-people.ts';
import { eachEngine } from '../../../test/setup/test-database.ts';
import type { Job } from '../../services.ts';
import { beginSession } from '../session/begin-session.ts';
import { listDueJobs } from './list-due-jobs.ts';
import { pruneAccessRecords } from './prune-access-records.ts';
import { runJob } from './run-job.ts';

interface Counting extends Job {
	times: number;
}

const counting = (schedule: Job['schedule'] = { everySeconds: 60 }): Counting => {
	const job: Counting = {
		name: 'count',
		does: 'Counts',
		schedule,
		lateAfterMinutes: 10,
		times: 0,
		run: async () => `${(job.times += 1)} times`,
	};
	return job;
};

/** Neither ends nor fails until it is told to, or the test is over. */
const hanging = (job: Job) => {
	const ends: ((words: string) => void)[] = [];
	const end = (words: string): void => {
		for (const each of ends) each(words);
	};
	onTestFinished(() => end('at the end of the test'));
	const run = () => new Promise<string>((resolve) => void ends.push(resolve));
	return { job: { ...job, run }, end };
};

const stateOf = ({ services }: PortalOfPeople, name = 'count') => findJobState(services.db.reader, name);

eachEngine((makeDb) => {
	test('several servers that come to a job at once run it once', async () => {
		const { services } = aPortalOfPeople(await makeDb());
		const job = counting();
		const came = await Promise.all(Array.from({ length: 5 }, () => runJob(services, job)));
		expect(came.filter((each) => each === 'ran')).toHaveLength(1);
		expect(job.times).toBe(1);
		expect(await countRows(services.db.reader, 'jobRun')).toBe(1);
	});

	test('a job runs again when its time has come, and not before', async () => {
		const portal = aPortalOfPeople(await makeDb());
		const job = counting();
		await runJob(portal.services, job);
		portal.passMinutes(0.5);
		expect(await runJob(portal.services, job)).toBe('not-due');
		portal.passMinutes(0.5);
		expect(await runJob(portal.services, job)).toBe('ran');
		expect(await stateOf(portal)).toMatchObject({
			lastOutcome: '2 times',
			doneUntil: portal.services.clock.now(),
			failures: 0,
		});
	});

	test('a job that missed three nights is run once, and then on its next night', async () => {
		const portal = aPortalOfPeople(await makeDb());
		const job = counting({ pattern: '15 2 * * *', words: '' });
		await runJob(portal.services, job);
		portal.passMinutes(3 * 24 * 60);
		expect([await runJob(portal.services, job), await runJob(portal.services, job)]).toEqual([
			'ran',
			'not-due',
		]);
		expect((await stateOf(portal))?.doneUntil).toBe('2026-10-23T01:15:00.000Z');
		portal.passMinutes(24 * 60);
		expect(await runJob(portal.services, job)).toBe('ran');
		expect(job.times).toBe(3);
	});

	test('a job that fails is counted, tried again after pauses that grow, and forgotten as failing once it has ended well', async () => {
		const portal = aPortalOfPeople(await makeDb());
		let broken = true;
		const job: Job = {
			...counting(),
			run: async () => {
				if (broken) throw new Error('broken');
				return 'mended';
			},
		};
		expect(await runJob(portal.services, job)).toBe('failed');
		expect(await runJob(portal.services, job)).toBe('pausing');
		portal.passMinutes(1);
		expect(await runJob(portal.services, job)).toBe('failed');
		portal.passMinutes(1);
		expect(await runJob(portal.services, job)).toBe('pausing');
		expect(await stateOf(portal)).toMatchObject({ failures: 2, lastSuccessAt: null, doneUntil: null });
		broken = false;
		portal.passMinutes(1);
		expect(await runJob(portal.services, job)).toBe('ran');
		expect(await stateOf(portal)).toMatchObject({ failures: 0, nextTryAt: null, lastOutcome: 'mended' });
		const failed = await listFailedRuns(portal.services.db.reader, 10);
		expect(failed.map(({ outcome }) => outcome)).toEqual(Array(2).fill('It failed: the log says why'));
	});

	test('a server that goes away in the middle leaves the job to another after two minutes, and its run stands as stopped', async () => {
		const portal = aPortalOfPeople(await makeDb());
		const job = counting();
		void runJob(portal.services, hanging(job).job);
		await expect.poll(() => countRows(portal.services.db.reader, 'jobLease')).toBe(1);
		portal.passMinutes(1.9);
		expect(await runJob(portal.services, job, true)).toBe('taken');
		portal.passMinutes(0.1);
		expect(await runJob(portal.services, job)).toBe('ran');
		const [stopped] = await listFailedRuns(portal.services.db.reader, 10);
		expect(stopped?.outcome).toMatch(/Stopped in the middle/);
	});

	test('a run that takes long keeps its job for as long as it goes on', async () => {
		const portal = aPortalOfPeople(await makeDb());
		const slow = hanging(counting());
		const first = runJob(portal.services, slow.job, false, 20);
		await expect.poll(async () => (await stateOf(portal))?.leaseNumber).toBe(1);
		for (let renewals = 0; renewals < 3; renewals += 1) {
			const until = (await stateOf(portal))?.leasedUntil;
			portal.passMinutes(1.5);
			await expect.poll(async () => (await stateOf(portal))?.leasedUntil).not.toBe(until);
			expect(await runJob(portal.services, counting())).toBe('taken');
		}
		slow.end('at last');
		expect(await first).toBe('ran');
		expect(await stateOf(portal)).toMatchObject({ leaseNumber: 1, lastOutcome: 'at last' });
	});

	test('a run that stood still and was taken for dead can save nothing when it wakes', async () => {
		const portal = aPortalOfPeople(await makeDb());
		const still = hanging(counting());
		const first = runJob(portal.services, still.job);
		await expect.poll(async () => (await stateOf(portal))?.leaseNumber).toBe(1);
		portal.passMinutes(2);
		expect(await runJob(portal.services, counting())).toBe('ran');
		still.end('too late');
		await first;
		expect(await stateOf(portal)).toMatchObject({ leaseNumber: 2, lastOutcome: '1 times', failures: 0 });
	});

	test('a job that takes its server down each time is tried at pauses that grow too', async () => {
		const portal = aPortalOfPeople(await makeDb());
		const job = hanging(counting()).job;
		for (let runs = 1; runs <= 4; runs += 1) {
			void runJob(portal.services, job);
			await expect.poll(async () => (await stateOf(portal))?.failures).toBe(runs);
			portal.passMinutes(runs === 4 ? 2 : 2 ** runs);
		}
		expect(await runJob(portal.services, job)).toBe('pausing');
	});

	test('what is due is seen in one look: not what is off, nor what was done; what was asked for is', async () => {
		const portal = aPortalOfPeople(await makeDb());
		const nightly = { ...counting({ pattern: '0 3 * * *', words: '' }), name: 'nightly' };
		const off: Job = { ...counting(), name: 'off', off: () => 'It is not wanted here' };
		const services = { ...portal.services, jobs: [counting(), nightly, off] };
		const due = async () => (await listDueJobs(services)).map(({ name }) => name);
		expect(await due()).toEqual(['count', 'nightly']);
		for (const job of services.jobs) await runJob(services, job);
		expect(await due()).toEqual([]);
		portal.passMinutes(1);
		expect(await due()).toEqual(['count']);
		await services.db.transaction((tx) => saveRunAsked(tx, 'nightly', services.clock.now()));
		expect(await due()).toEqual(['count', 'nightly']);
		await runJob(services, nightly);
		expect(await due()).toEqual(['count']);
	});

	test('pruning removes what is over and leaves what still counts', async () => {
		const portal = aPortalOfPeople(await makeDb());
		const { services } = portal;
		const person = await portal.somebody('provider-preparer', { device: false });
		const signIn = () =>
			beginSession(services, {
				email: person.email,
				password: PASSWORD,
				address: '192.0.2.1',
				replaces: null,
			});
		const attempt = (id: string) =>
			services.db.transaction((tx) =>
				insertRefusedAttempt(tx, id, services.clock.now(), 'sign-in', '192.0.2.1'),
			);
		await signIn();
		await attempt('old');
		await runJob(services, counting());
		portal.passMinutes(30 * 24 * 60 + 1);
		await signIn();
		await attempt('new');
		await runJob(services, { ...counting(), name: 'another' });
		expect(await pruneAccessRecords(services)).toBe(
			'1 sessions, 0 forms, 0 links, 0 registrations, 0 limits, 1 attempts, 1 commands, 0 browsers, 1 runs',
		);
		expect(await services.db.reader.selectFrom('refusedAttempt').select('id').execute()).toEqual([
			{ id: 'new' },
		]);
		expect(await countRows(services.db.reader, 'session')).toBe(1);
	});
});
