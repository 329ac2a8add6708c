import type { Reader } from '../../../db/connect.ts';
import { listAccreditations } from '../../../db/read/accreditations.ts';
import { findActor } from '../../../db/read/actors.ts';
import { listKeptBoards } from '../../../db/read/board-keeping.ts';
import { listMeetings, listOwnBoards } from '../../../db/read/boards.ts';
import { findCalendarOwner, getPlacedDates } from '../../../db/read/calendars.ts';
import { listReturns } from '../../../db/read/kpi-returns.ts';
import { listOwnInterests } from '../../../db/read/tender-interests.ts';
import { listTenders, listTendersToEvaluate, listTendersToOpen } from '../../../db/read/tenders.ts';
import { placeDates } from '../../../db/write/calendars.ts';
import { giveAttemptBack, takeAttempt } from '../../../db/write/rate-limits.ts';
import { personalCalendar } from '../../../templates/feeds/personal-calendar.ts';
import type { Actor } from '../../domain/access/actor.ts';
import { ATTEMPT_LIMITS, networkOf } from '../../domain/access/attempt-limits.ts';
import { boardsScopeFor } from '../../domain/access/boards-scope.ts';
import { mayDo } from '../../domain/access/policy.ts';
import { type Scope, scopeFor } from '../../domain/access/scope.ts';
import { datesOfMeeting } from '../../domain/board/dates-of-meeting.ts';
import { epochMilliseconds } from '../../domain/calendar/instant.ts';
import { addDays, type IsoDate } from '../../domain/calendar/iso-date.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { accreditationDates } from '../../domain/grant/accreditation-dates.ts';
import { datesOfReturns } from '../../domain/kpi-return/dates-of-returns.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import { datesOfTender } from '../../domain/tender/dates-of-tender.ts';
import { datesToKeep, movedDates, type PersonalDate } from '../../domain/work/personal-date.ts';
import { sha256 } from '../../gateways/secrets.ts';
import type { Services } from '../../services.ts';

export type CalendarRefusal = 'not-found' | { readonly code: 'too-many'; readonly waitSeconds: number };

/** So far back dates stay: a calendar that takes them away on the day would hide what was missed. */
const KEPT_DAYS = 31;

interface Reading {
	readonly reader: Reader;
	readonly actor: Actor;
	readonly scope: Scope;
	readonly today: IsoDate;
}

/**
 * The dates that concern whoever has the address, by their role and reach of today: nothing of what they may no longer see. The address is all that is asked
 * for, so guesses from one network are few; nobody who is suspended has a calendar.
 */
export async function showCalendar(
	services: Services,
	{ token, address }: { readonly token: string; readonly address: string },
): Promise<Result<string, CalendarRefusal>> {
	const { db, clock, config } = services;
	const now = clock.now();
	const key = `calendar:${networkOf(address)}`;
	const waitSeconds = await db.transaction((tx) =>
		takeAttempt(tx, key, ATTEMPT_LIMITS['calendar-address'], epochMilliseconds(now)),
	);
	if (waitSeconds > 0) return refused({ code: 'too-many', waitSeconds });
	const today = londonDay(clock.businessNow());
	const dates = await db.snapshot(async (reader) => {
		const personId = await findCalendarOwner(reader, sha256(token));
		const actor = personId === null ? null : await findActor(reader, personId, today);
		return actor === null ? null : datesOf({ reader, actor, scope: scopeFor(actor), today });
	});
	if (dates === null) return refused('not-found');
	const uids = dates.map(({ uid }) => uid);
	const moved = movedDates(dates, await getPlacedDates(db.reader, uids));
	await db.transaction(async (tx) => {
		await giveAttemptBack(tx, key);
		await placeDates(tx, moved, now);
	});
	return accepted(personalCalendar(config.origin, dates, await getPlacedDates(db.reader, uids)));
}

async function datesOf(given: Reading): Promise<readonly PersonalDate[]> {
	if (given.actor.roles.length === 0) return [];
	const all = [
		...(await returns(given)),
		...(await meetings(given)),
		...(await tenders(given)),
		...(await accreditations(given)),
	];
	return datesToKeep(all, addDays(given.today, -KEPT_DAYS));
}

async function returns({ reader, actor, scope, today }: Reading): Promise<readonly PersonalDate[]> {
	const isOffice = mayDo(actor, 'return.review');
	if (!isOffice && !mayDo(actor, 'return.prepare') && !mayDo(actor, 'return.certify')) return [];
	const rows = await listReturns(reader, scope, today, {
		states: ['not-started', 'draft', 'ready-to-certify'],
		begunBy: today,
	});
	return datesOfReturns(rows, isOffice);
}

async function meetings({ reader, actor, scope, today }: Reading): Promise<readonly PersonalDate[]> {
	const drafts = mayDo(actor, 'board-report.draft');
	const kept = drafts ? boardsScopeFor(actor) : null;
	const boards =
		kept === null ? await listOwnBoards(reader, scope, today) : await listKeptBoards(reader, kept);
	const ids = boards.map(({ id }) => id);
	return (await listMeetings(reader, ids, addDays(today, -KEPT_DAYS))).flatMap((meeting) =>
		datesOfMeeting(meeting, drafts),
	);
}

async function tenders({ reader, actor, scope, today }: Reading): Promise<readonly PersonalDate[]> {
	if (scope.kind === 'provider') {
		const shown = new Set<string>((await listOwnInterests(reader, scope)).map(({ tenderId }) => tenderId));
		const rows = shown.size === 0 ? [] : await listTenders(reader, scope, today);
		return rows.filter(({ id }) => shown.has(id)).flatMap((tender) => datesOfTender(tender, 'bidder'));
	}
	const runs = mayDo(actor, 'tender.edit') || mayDo(actor, 'tender.publish');
	if (runs)
		return (await listTenders(reader, scope, today)).flatMap((tender) => datesOfTender(tender, 'office'));
	const opens = mayDo(actor, 'bids.open')
		? await listTendersToOpen(reader, scope, today, actor.personId)
		: [];
	const scores = mayDo(actor, 'bid.score')
		? await listTendersToEvaluate(reader, scope, today, actor.personId)
		: [];
	return [
		...opens.flatMap((tender) => datesOfTender(tender, 'opener')),
		...scores.flatMap((tender) => datesOfTender(tender, 'evaluator')),
	];
}

async function accreditations({ reader, actor, scope, today }: Reading): Promise<readonly PersonalDate[]> {
	const concerns =
		mayDo(actor, 'accreditation.edit') || (scope.kind === 'provider' && mayDo(actor, 'accreditation.view'));
	return concerns ? accreditationDates(await listAccreditations(reader, scope, today)) : [];
}
