import { expect, test } from 'vitest';
import { countRows } from '../../../db/connect.ts';
import { insertRefusedAttempt } from '../../../db/write/refused-attempts.ts';
import { aPortalOfPeople, PASSWORD } from '../../../test/setup/portal-of-people.ts';
import { eachEngine } from '../../../test/setup/test-database.ts';
import { beginSession } from '../session/begin-session.ts';
import { pruneAccessRecords } from './prune-access-records.ts';
import { type Job, runJob } from './run-job.ts';

eachEngine((makeDb) => {
	const counting = (): Job & { times: number } => {
		const job = { name: 'count', everySeconds: 60, times: 0, run: async () => `${(job.times += 1)} times` };
		return job;
	};

	test('several servers that come to a job at once run it once', async () => {
		const { services } = aPortalOfPeople(await makeDb());
		const job = counting();
		const came = await Promise.all(Array.from({ length: 5 }, () => runJob(services, job)));
		expect(came.filter((each) => each === 'ran')).toHaveLength(1);
		expect(job.times).toBe(1);
	});

	test('a job runs again when its time has come, and not before', async () => {
		const portal = aPortalOfPeople(await makeDb());
		const job = counting();
		await runJob(portal.services, job);
		portal.passMinutes(0.5);
		expect(await runJob(portal.services, job)).toBe('not-due');
		portal.passMinutes(0.5);
		expect(await runJob(portal.services, job)).toBe('ran');
		const row = await portal.services.db.reader.selectFrom('jobLease').selectAll().executeTakeFirstOrThrow();
		expect(row).toMatchObject({ name: 'count', lastOutcome: '2 times' });
	});

	test('a job that fails is recorded as failed, and tried again in its next round', async () => {
		const portal = aPortalOfPeople(await makeDb());
		let broken = true;
		const job: Job = {
			name: 'breaks',
			everySeconds: 60,
			run: async () => {
				if (broken) throw new Error('broken');
				return 'mended';
			},
		};
		expect(await runJob(portal.services, job)).toBe('failed');
		broken = false;
		portal.passMinutes(1);
		expect(await runJob(portal.services, job)).toBe('ran');
	});

	test('a server that stops in the middle of a job leaves it to another after ten minutes', async () => {
		const portal = aPortalOfPeople(await makeDb());
		const job = counting();
		void runJob(portal.services, { ...job, run: () => new Promise(() => {}) });
		await expect.poll(() => countRows(portal.services.db.reader, 'jobLease')).toBe(1);
		portal.passMinutes(9);
		expect(await runJob(portal.services, job)).toBe('not-due');
		portal.passMinutes(1);
		expect(await runJob(portal.services, job)).toBe('ran');
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
		portal.passMinutes(30 * 24 * 60 + 1);
		await signIn();
		await attempt('new');
		expect(await pruneAccessRecords(services)).toBe(
			'1 sessions, 0 forms, 0 links, 0 registrations, 0 limits, 1 attempts, 1 commands, 0 browsers',
		);
		expect(await services.db.reader.selectFrom('refusedAttempt').select('id').execute()).toEqual([
			{ id: 'new' },
		]);
		expect(await countRows(services.db.reader, 'session')).toBe(1);
	});
});
