import type { Db } from '../../../db/connect.ts';
import { aBoard, aMeeting, aProgrammeBoard } from '../../../scripts/starting-data/factories/board.ts';
import { aCommissioningBody } from '../../../scripts/starting-data/factories/organisation.ts';
import { type APerson, actorOf, aPerson } from '../../../scripts/starting-data/factories/person.ts';
import { aProgramme } from '../../../scripts/starting-data/factories/test-programme.ts';
import { aReturn } from '../../../scripts/starting-data/factories/test-return.ts';
import { saveWorld } from '../../../scripts/starting-data/save-world.ts';
import { aWorld } from '../../../scripts/starting-data/world.ts';
import { servicesOver } from '../../../test/setup/services-over.ts';
import type { Actor } from '../../domain/access/actor.ts';
import { scopeFor } from '../../domain/access/scope.ts';
import type { OfficerWords } from '../../domain/board-report/officer-words.ts';
import { type IsoDate, isoDate } from '../../domain/calendar/iso-date.ts';
import { approveBoardReport } from './approve-board-report.ts';
import { publishBoardReport } from './publish-board-report.ts';
import { saveCover } from './save-cover.ts';
import { saveWords } from './save-words.ts';
import { sendForApproval } from './send-for-approval.ts';
import { showBoardReport } from './show-board-report.ts';
import { startBoardReport } from './start-board-report.ts';

export const TODAY = isoDate('2017-11-20');

export const WORDS: OfficerWords = {
	purpose: 'To tell members how the programme performed.',
	background: 'Members approved the programme in 2016.',
	whatChanged: '',
	why: 'The support service filled two vacant posts.',
	whatIsBeingDone: 'Calls are tried at three times of day.',
	recommendation: 'Members are asked to note the report.',
	financial: 'There are no new financial implications.',
	legal: 'There are no new legal implications.',
	equality: 'Equality counts are collected once a year.',
	contact: 'Policy officer\nCommissioner’s office',
	actions: [
		{ what: 'Ask partners who declined what would have helped', who: 'Commissioner’s office', by: null },
	],
};

/**
 * A programme of two areas with its boards, three quarters accepted, and the operations as people would call them. The crime board has
 * two members and meets on 5 December 2017; the oversight board has one and meets two days later; the third board is another programme's.
 */
export async function aProgrammeToReport(
	db: Db,
	given: { readonly today?: IsoDate; readonly withReturns?: boolean } = {},
) {
	const world = aWorld();
	const body = aCommissioningBody(world);
	const programme = aProgramme(world, { body, areaCount: 4 });
	const { office } = programme;
	const member = () => aPerson(world, 'board-member', { organisation: body });
	const crimeBoard = aBoard(world, body, [member(), member()], { name: 'Crime board', publishes: true });
	const oversight = aBoard(world, body, [member()], { name: 'Oversight board' });
	const strangers = aBoard(world, body, [member()], { name: 'Board of another programme' });
	for (const board of [crimeBoard, oversight]) aProgrammeBoard(world, programme, board);
	const meeting = aMeeting(world, crimeBoard, isoDate('2017-12-05'));
	const later = aMeeting(world, crimeBoard, isoDate('2018-03-06'));
	const oversightMeeting = aMeeting(world, oversight, isoDate('2017-12-07'));
	const oversightLater = aMeeting(world, oversight, isoDate('2018-03-08'));
	const elsewhere = aMeeting(world, strangers, isoDate('2017-12-06'));
	const otherBody = aCommissioningBody(world);
	const otherOffice = {
		officer: aPerson(world, 'officer', { organisation: otherBody }),
		auditor: aPerson(world, 'auditor', { organisation: otherBody }),
	};
	const returns = [1, 2, 3].flatMap((quarter) =>
		(['perpetrator', 'support'] as const).map((strand) => ({
			quarter,
			strand,
			id: aReturn(world, 'accepted', { programme, strand, quarter }).id,
		})),
	);
	await db.transaction((tx) => saveWorld(tx, world));
	const services = servicesOver(db, given.today ?? TODAY);
	const as = (person: APerson, boardIds: readonly string[] = []) => {
		const actor: Actor = { ...actorOf(person), boardIds };
		return [services, actor, scopeFor(actor)] as const;
	};
	let commands = 0;
	const commandId = () => `board-report-command-${++commands}`;
	return {
		db,
		services,
		programme,
		office,
		otherOffice,
		crimeBoard,
		oversight,
		strangers,
		meeting,
		later,
		oversightMeeting,
		oversightLater,
		elsewhere,
		returns,
		as,
		commandId,
	};
}

export type InHand = Awaited<ReturnType<typeof aProgrammeToReport>>;

export async function start(
	inHand: InHand,
	person: APerson,
	given: { readonly quarter?: number; readonly meetingId?: string; readonly replacesId?: string } = {},
) {
	const { programme, meeting } = inHand;
	return startBoardReport(...inHand.as(person), {
		commandId: inHand.commandId(),
		programme: programme.slug,
		quarter: given.quarter ?? 3,
		meetingId: given.meetingId ?? meeting.id,
		...(given.replacesId === undefined ? {} : { replacesId: given.replacesId }),
	});
}

export async function started(
	inHand: InHand,
	person: APerson,
	given: Parameters<typeof start>[2] = {},
): Promise<string> {
	const done = await start(inHand, person, given);
	if (!done.ok) throw new Error(done.refusal.code);
	return done.value.reportId;
}

export async function write(
	inHand: InHand,
	person: APerson,
	reportId: string,
	given: Partial<OfficerWords> & { readonly version?: number; readonly nobodyNamed?: boolean } = {},
) {
	const { version, nobodyNamed = false, ...words } = given;
	const shown = await show(inHand, person, reportId);
	return saveWords(...inHand.as(person), {
		commandId: inHand.commandId(),
		reportId,
		expectedVersion: version ?? shown?.row.version ?? 0,
		title: shown?.row.title ?? '',
		words: { ...WORDS, ...words },
		nobodyNamed,
	});
}

export const show = (inHand: InHand, person: APerson, reportId: string, boardIds: readonly string[] = []) =>
	showBoardReport(...pick(inHand.as(person, boardIds)), reportId, 'exact');
const pick = ([services, , scope]: ReturnType<InHand['as']>) => [services, scope] as const;

export const send = (inHand: InHand, person: APerson, reportId: string) =>
	sendForApproval(...inHand.as(person), { commandId: inHand.commandId(), reportId });

export async function approve(inHand: InHand, person: APerson, reportId: string, digestSeen?: string) {
	const digest = digestSeen ?? (await show(inHand, inHand.office.officer, reportId))?.digest ?? '';
	return approveBoardReport(...inHand.as(person), {
		commandId: inHand.commandId(),
		reportId,
		digestSeen: digest,
	});
}

export const publish = (inHand: InHand, person: APerson, reportId: string) =>
	publishBoardReport(...inHand.as(person), { commandId: inHand.commandId(), reportId });

/** A draft goes to the oversight board too. */
export async function addBoard(
	inHand: InHand,
	person: APerson,
	reportId: string,
	given: {
		readonly meetingId?: string;
		readonly asked?: string;
		readonly version?: number;
		readonly nobodyNamed?: boolean;
	} = {},
) {
	const shown = await show(inHand, person, reportId);
	return saveCover(...inHand.as(person), {
		commandId: inHand.commandId(),
		reportId,
		expectedVersion: given.version ?? shown?.row.version ?? 0,
		meetingId: given.meetingId ?? inHand.oversightMeeting.id,
		asked: given.asked ?? '',
		nobodyNamed: given.nobodyNamed ?? false,
	});
}

/** Started and written by the officer, approved by the approver, published to the crime board, or to the oversight board too. */
export async function aPublishedReport(
	inHand: InHand,
	given: Parameters<typeof start>[2] & { readonly alsoAsked?: string } = {},
): Promise<string> {
	const { officer, approver } = inHand.office;
	const reportId = await started(inHand, officer, given);
	const done = [
		...(given.alsoAsked === undefined
			? []
			: [await addBoard(inHand, officer, reportId, { asked: given.alsoAsked })]),
		await write(inHand, officer, reportId),
		await send(inHand, officer, reportId),
		await approve(inHand, approver, reportId),
		await publish(inHand, officer, reportId),
	];
	const refusal = done.find(({ ok }) => !ok);
	if (refusal !== undefined) throw new Error(JSON.stringify(refusal));
	return reportId;
}
