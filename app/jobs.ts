import { remindOfAccreditations } from './operations/accreditation/remind-of-accreditations.ts';
import { enterAgreements } from './operations/agreement/enter-agreements.ts';
import { checkpointTrail } from './operations/audit/checkpoint-trail.ts';
import { verifyChain } from './operations/audit/verify-chain.ts';
import { verifyCheckpoints } from './operations/audit/verify-checkpoints.ts';
import { backUpNightly } from './operations/backup/back-up-nightly.ts';
import { listDueJobs } from './operations/job/list-due-jobs.ts';
import { pruneAccessRecords } from './operations/job/prune-access-records.ts';
import { runJob } from './operations/job/run-job.ts';
import { openReturns } from './operations/kpi-return/open-returns.ts';
import { remindOfReturns } from './operations/kpi-return/remind-of-returns.ts';
import { gatherDailyMail } from './operations/mail/gather-daily-mail.ts';
import { sendQueuedMail } from './operations/mail/send-queued-mail.ts';
import { erasePlaceCodes } from './operations/purchase/erase-place-codes.ts';
import { remindOfTenders } from './operations/tender/remind-of-tenders.ts';
import { warnOfOpeners } from './operations/tender/warn-of-openers.ts';
import { expireUnits } from './operations/unit/expire-units.ts';
import type { Job, Services } from './services.ts';

type Work = (services: Services) => Promise<string | number>;

/** A line of the table. `words` follow a number that the operation answers: "3 entered". */
const job = (
	name: string,
	does: string,
	schedule: Job['schedule'],
	lateAfterMinutes: number,
	work: Work,
	words = '',
	off: Job['off'] = () => null,
): Job => ({
	name,
	does,
	schedule,
	lateAfterMinutes,
	run: async (services) => `${await work(services)} ${words}`.trim(),
	off,
});

/** A trail that is not as it was written is a failure, which somebody is told of. */
async function verifyTrail(services: Services): Promise<string> {
	const chain = await verifyChain(services);
	const checkpoints = await verifyCheckpoints(services);
	if (chain.ok && checkpoints.ok)
		return `As it was written: ${chain.value.sequence} entries, checkpoints compared: ${checkpoints.value}`;
	services.log.error({ chain, checkpoints }, 'the audit trail is not as it was written');
	throw new Error('the audit trail is not as it was written: run npm run verify-audit');
}

const everySeconds = (seconds: number) => ({ everySeconds: seconds });

/**
 * What runs by the clock: name, what it does, when, after how many minutes somebody is told that it has not run, the operation. Schedules are London's; "the
 * n-th working day" is asked by a job that runs every day, and never stands in a schedule. What is open, closed or overdue is told by the clock whenever it is
 * asked: no job makes it so.
 */
export const JOBS: readonly Job[] = [
	job('send-mail', 'Sends the mail that waits', everySeconds(10), 15, sendQueuedMail),
	job(
		'gather-daily-mail',
		'Writes the letters of the morning',
		everySeconds(600),
		120,
		gatherDailyMail,
		'letters',
	),
	job('remind-of-returns', 'Reminds of returns', everySeconds(900), 240, remindOfReturns, 'told of'),
	job('remind-of-tenders', 'Reminds of tenders', everySeconds(900), 240, remindOfTenders, 'told of'),
	job(
		'enter-agreements',
		'Enters what an agreement provides for once its term has begun',
		everySeconds(60),
		60,
		enterAgreements,
		'entered',
	),
	job(
		'open-returns',
		'Makes the returns whose submission window has opened',
		everySeconds(300),
		120,
		openReturns,
		'opened',
	),
	job(
		'expire-units',
		'Moves places that ran out in the ledger',
		everySeconds(3600),
		240,
		expireUnits,
		'expired',
	),
	job(
		'remind-of-accreditations',
		'Tells of accreditations that end',
		everySeconds(900),
		240,
		remindOfAccreditations,
		'told of',
	),
	job(
		'warn-of-openers',
		'Warns of tenders with too few people to open them',
		everySeconds(300),
		120,
		warnOfOpeners,
		'told of',
	),
	job(
		'erase-place-codes',
		'Erases place codes whose time is over',
		everySeconds(3600),
		1440,
		erasePlaceCodes,
		'erased',
	),
	job(
		'prune-access-records',
		'Removes sessions, links and records of runs that are over',
		everySeconds(3600),
		1440,
		pruneAccessRecords,
	),
	job(
		'checkpoint-trail',
		'Writes down, signed, where the audit trail ends, and sends it to the auditors',
		{ pattern: '15 0 * * *', words: 'Every day at 12:15am' },
		720,
		checkpointTrail,
	),
	job(
		'back-up',
		'Makes a backup and checks it',
		{ pattern: '15 2 * * *', words: 'Every day at 2:15am' },
		720,
		backUpNightly,
		'',
		({ backupDir }) => (backupDir === null ? 'BACKUP_DIR is not set: the portal makes no backup' : null),
	),
	job(
		'verify-audit',
		'Verifies the audit trail and its checkpoints',
		{ pattern: '15 4 * * *', words: 'Every day at 4:15am' },
		720,
		verifyTrail,
	),
];

const LOOK_EVERY_MILLISECONDS = 2000;

/** Runs what is due, inside this server, until it is stopped. Answers how to stop: no new run begins, and those that go on are waited for. */
export function startJobs(services: Services): () => Promise<void> {
	let stopped = false;
	let blind = false;
	let timer: NodeJS.Timeout | undefined;
	const running = new Map<string, Promise<unknown>>();
	const look = async (): Promise<void> => {
		try {
			for (const due of await listDueJobs(services)) {
				if (stopped || running.has(due.name)) continue;
				running.set(
					due.name,
					runJob(services, due).finally(() => running.delete(due.name)),
				);
			}
			blind = false;
		} catch (fault) {
			if (!blind) services.log.error({ fault: String(fault) }, 'it cannot be seen which jobs are due');
			blind = true;
		}
	};
	const round = async (): Promise<void> => {
		await look();
		if (!stopped) timer = setTimeout(round, LOOK_EVERY_MILLISECONDS);
	};
	const looking = round();
	return async () => {
		stopped = true;
		clearTimeout(timer);
		await looking;
		await Promise.all(running.values());
	};
}
