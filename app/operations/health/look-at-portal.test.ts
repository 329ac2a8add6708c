import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { holdMessages, queueMessage, saveSendingFailed } from '../../../db/write/outbox.ts';
import { aPortalOfPeople, type PortalOfPeople } from '../../../test/setup/portal-of-people.ts';
import { routeOver } from '../../../test/setup/route-over.ts';
import { eachEngine } from '../../../test/setup/test-database.ts';
import { makeLifetime } from '../../gateways/lifetime.ts';
import { figuresOf } from '../../routes/metrics/figures.ts';
import type { Job, Services } from '../../services.ts';
import { askForRun } from '../job/ask-for-run.ts';
import { listJobAlarms } from '../job/list-job-alarms.ts';
import { runJob } from '../job/run-job.ts';
import { checkHealth } from './check-health.ts';
import { lookAtPortal } from './look-at-portal.ts';

const job = (name: string, given: Partial<Job> = {}): Job => ({
	name,
	does: `Does ${name}`,
	schedule: { everySeconds: 60 },
	lateAfterMinutes: 10,
	run: async () => '3 done',
	...given,
});
const breaks = job('breaks', {
	run: async () => {
		throw new Error('broken');
	},
});
const off = job('off', { off: () => 'It is not wanted here' });

function withJobs({ services }: PortalOfPeople, ...jobs: readonly Job[]): Services {
	const folder = mkdtempSync(join(tmpdir(), 'portal-looked-at-'));
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	const config = { ...services.config, backupDir: folder, checkpointsDir: join(folder, 'none') };
	return { ...services, config, jobs };
}

const ask = (services: Services, person: Awaited<ReturnType<PortalOfPeople['somebody']>>, name: string) =>
	askForRun(services, person.actor, { commandId: `ask ${name}`, jobId: name });

eachEngine((makeDb) => {
	test('it is seen which job was done, which fails, which is late, and which is not run here', async () => {
		const portal = aPortalOfPeople(await makeDb());
		const services = withJobs(portal, job('done'), breaks, job('never'), off);
		for (const each of [services.jobs[0], breaks]) if (each !== undefined) await runJob(services, each);
		portal.passMinutes(5);
		const seen = async () =>
			(await lookAtPortal(services)).jobs.map(({ name, alarm }) => [name, alarm?.code ?? null]);
		expect(await seen()).toEqual([
			['done', null],
			['breaks', 'failing'],
			['never', null],
			['off', null],
		]);
		portal.passMinutes(7);
		expect(await seen()).toEqual([
			['done', 'late'],
			['breaks', 'failing'],
			['never', 'late'],
			['off', null],
		]);
	});

	test('whoever runs the portal finds what fails or is late among what waits for them; nobody else does', async () => {
		const portal = aPortalOfPeople(await makeDb());
		const services = withJobs(portal, job('done'), breaks);
		for (const each of services.jobs) await runJob(services, each);
		const admin = await portal.somebody('system-administrator');
		const officer = await portal.somebody('officer');
		const told = async (actor = admin.actor) =>
			(await listJobAlarms(services, actor)).map(({ about, note }) => [about, note]);
		expect(await told()).toEqual([['Does breaks', 'It has failed 1 time, and is tried again']]);
		portal.passMinutes(30);
		expect(await told()).toEqual([
			['Does done', 'It was due on 20 October 2026 at 10:01am'],
			['Does breaks', 'It has failed 1 time, and is tried again'],
		]);
		expect(await told(officer.actor)).toEqual([]);
	});

	test('a run that is asked for is written in the trail once, however often it is sent, and is run out of turn', async () => {
		const portal = aPortalOfPeople(await makeDb());
		let times = 0;
		const counted = job('counted', { run: async () => `${++times}` });
		const services = withJobs(portal, counted, off);
		const admin = await portal.somebody('system-administrator');
		await runJob(services, counted);
		expect(await runJob(services, counted)).toBe('not-due');
		await ask(services, admin, 'counted');
		await ask(services, admin, 'counted');
		expect([await runJob(services, counted), await runJob(services, counted), times]).toEqual([
			'ran',
			'not-due',
			2,
		]);
		expect(await portal.actionsOn('counted')).toEqual(['job.asked-for']);
		expect(await ask(services, admin, 'off')).toEqual({
			ok: false,
			refusal: { code: 'off', why: 'It is not wanted here' },
		});
		expect(await ask(services, admin, 'nothing')).toEqual({ ok: false, refusal: { code: 'not-found' } });
	});

	test('the page says in words what is wrong, and the button asks for a run', async () => {
		const portal = aPortalOfPeople(await makeDb());
		const services = withJobs(portal, job('done'), breaks, off);
		for (const each of services.jobs) await runJob(services, each);
		const admin = await portal.somebody('system-administrator');
		writeFileSync(join(services.config.backupDir ?? '', 'portal-2026-10-20T02-15-00Z.db'), 'xxx');
		const at = routeOver(services, admin.actor);
		const { text } = await at.open('/operations');
		expect(text).toContain('A job has not been done');
		expect(text).toContain('Does breaks: it has failed once');
		expect(text).toMatch(/Does done Every minute Done Less than a minute ago 3 done/);
		expect(text).toContain('It is not wanted here');
		expect(text).toMatch(/Latest backup .* 3 bytes; 1 file kept/);
		const form = await at.open('/operations/run/done');
		expect(await at.send('/operations/run/done', form)).toMatchObject({
			status: 303,
			location: '/operations',
		});
		expect(await portal.actionsOn('done')).toEqual(['job.asked-for']);
	});

	test('a monitor reads the same in figures: mail by why it waits, jobs, the size of the database', async () => {
		const portal = aPortalOfPeople(await makeDb());
		const services = withJobs(portal, job('done'), breaks, off);
		for (const each of services.jobs) await runJob(services, each);
		const now = services.clock.now();
		const message = {
			kind: 'password-changed' as const,
			personId: null,
			link: null,
			to: 'a@example.org',
			subject: 'a',
			body: 'a',
		};
		await services.db.transaction(async (tx) => {
			await queueMessage(tx, 'held', message, now);
			await holdMessages(tx, now);
			for (const id of ['waiting', 'failing']) await queueMessage(tx, id, message, now);
			await tx.updateTable('outbox').set({ attempts: 2 }).where('id', '=', 'failing').execute();
			await saveSendingFailed(tx, 'failing', now, now, 'no');
		});
		const { text } = await services.metrics.write(figuresOf(await lookAtPortal(services)));
		for (const line of [
			'portal_outbox_messages{state="waiting"} 1',
			'portal_outbox_messages{state="failing"} 1',
			'portal_outbox_messages{state="held"} 1',
			'portal_job_failures{job="breaks"} 1',
			'portal_job_failures{job="done"} 0',
			'portal_job_late{job="done"} 0',
			`portal_job_last_success_timestamp_seconds{job="done"} ${Date.parse(now) / 1000}`,
			'portal_queue_jobs{queue="drawing"} 0',
		])
			expect(text).toContain(`${line}\n`);
		expect(Number(/portal_database_bytes (\d+)/.exec(text)?.[1])).toBeGreaterThan(100_000);
		expect(text).not.toContain('job="off"');
	});

	test('the metrics are for whoever has the token, and without one for this machine alone', async () => {
		const portal = aPortalOfPeople(await makeDb());
		const from = async (metricsToken: string | null) => {
			const services = { ...portal.services, config: { ...portal.services.config, metricsToken } };
			return (await routeOver(services, null).open('/metrics')).status;
		};
		expect([await from(null), await from('a token that is long enough')]).toEqual([404, 404]);
	});

	test('a server is ready while its database answers and is up to date, and it has not been told to stop', async () => {
		const { services } = aPortalOfPeople(await makeDb());
		const lifetime = makeLifetime(services.clock.now());
		expect(await checkHealth({ ...services, lifetime })).toBe(null);
		lifetime.beginToStop();
		expect(await checkHealth({ ...services, lifetime })).toBe('stopping');
		await services.db.runScript("DELETE FROM schema_migration WHERE name = '0001-people'");
		expect(await checkHealth(services)).toBe('behind-migrations');
		const deaf = {
			...services.db,
			reader: {
				getExecutor: () => {
					throw new Error('gone');
				},
			},
		};
		expect(await checkHealth({ ...services, db: deaf as never })).toBe('no-database');
	});
});
