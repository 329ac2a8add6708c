import { deleteRegistrationsBefore } from '../../../db/write/bidder-registrations.ts';
import { deleteCommandsBefore } from '../../../db/write/commands.ts';
import { deleteRunsBefore } from '../../../db/write/jobs.ts';
import { deleteKeptFormsBefore } from '../../../db/write/kept-forms.ts';
import { deleteBrowsersUnseenSince } from '../../../db/write/known-browsers.ts';
import { deleteLinksBefore } from '../../../db/write/one-time-links.ts';
import { deleteExpiredLimits } from '../../../db/write/rate-limits.ts';
import { deleteRefusedAttemptsBefore } from '../../../db/write/refused-attempts.ts';
import { deleteEndedSessions } from '../../../db/write/sessions.ts';
import { IDLE_MINUTES } from '../../domain/access/session-limits.ts';
import { addMinutes, epochMilliseconds } from '../../domain/calendar/instant.ts';
import type { Services } from '../../services.ts';

const DAY = 24 * 60;
const KEPT_DAYS = 30;
/** As long as a browser keeps its cookie. */
const BROWSER_DAYS = 400;
/** Mail alone is a run every ten seconds. */
const RUNS_THAT_ENDED_WELL_DAYS = 2;
/** How long after a session has run out it is still known whose it was: what they send then is kept for them. */
const WHOSE_MINUTES = 12 * 60;

/** Removes what is over and serves nobody: sessions that ended half a day ago, kept forms, links, registrations that nobody confirmed and limits at once; refused attempts, repeated commands and runs that failed after thirty days, other runs of jobs after two; browsers that nobody signed in with for 400. */
export async function pruneAccessRecords({ db, clock }: Services): Promise<string> {
	const now = clock.now();
	const longAgo = addMinutes(now, -KEPT_DAYS * DAY);
	return db.transaction(async (tx) => {
		const ended = addMinutes(now, -WHOSE_MINUTES);
		const sessions = await deleteEndedSessions(tx, ended, addMinutes(ended, -IDLE_MINUTES));
		const forms = await deleteKeptFormsBefore(tx, now);
		const links = await deleteLinksBefore(tx, now);
		const registrations = await deleteRegistrationsBefore(tx, now);
		const limits = await deleteExpiredLimits(tx, epochMilliseconds(now));
		const attempts = await deleteRefusedAttemptsBefore(tx, longAgo);
		const commands = await deleteCommandsBefore(tx, longAgo);
		const browsers = await deleteBrowsersUnseenSince(tx, addMinutes(now, -BROWSER_DAYS * DAY));
		const runs = await deleteRunsBefore(tx, addMinutes(now, -RUNS_THAT_ENDED_WELL_DAYS * DAY), longAgo);
		return `${sessions} sessions, ${forms} forms, ${links} links, ${registrations} registrations, ${limits} limits, ${attempts} attempts, ${commands} commands, ${browsers} browsers, ${runs} runs`;
	});
}
