import { scopeOfClock } from '../../app/domain/access/scope.ts';
import { buildBoardReport } from '../../app/domain/board-report/build-board-report.ts';
import type { OfficerWords } from '../../app/domain/board-report/officer-words.ts';
import { type Instant, type IsoDate, isoDate } from '../../app/domain/calendar/iso-date.ts';
import { londonDay, londonInstant } from '../../app/domain/calendar/london.ts';
import { type DrawingOffice, disclosedText } from '../../app/gateways/drawing-office.ts';
import { sha256 } from '../../app/gateways/secrets.ts';
import type { Tx } from '../../db/connect.ts';
import { getFactsOfReport } from '../../db/read/board-report-facts.ts';
import { findBoardReport } from '../../db/read/board-reports.ts';
import {
	appendStep,
	insertBoardsTold,
	insertDraft,
	insertIssue,
	type Standing,
	saveStanding,
} from '../../db/write/board-reports.ts';
import { saveDocument } from '../../db/write/documents.ts';
import { asTheyStood } from './as-they-stood.ts';
import { DEMONSTRATION_WORDS, DVPP_WORDS } from './board-report-words.ts';
import type { StartingData } from './make-starting-data.ts';

/** A board report of the demonstration, with the days of its life. */
interface Plan {
	readonly key: string;
	readonly programme: string;
	readonly quarter: number;
	readonly title: string;
	readonly board: string;
	readonly heldOn: IsoDate;
	readonly words: OfficerWords;
	readonly startedOn: IsoDate;
	readonly sentOn: IsoDate;
	readonly approvedOn?: IsoDate;
	readonly publishedOn?: IsoDate;
	/** Further boards that it was published to. */
	readonly alsoTo?: readonly string[];
	readonly withdrawn?: { readonly on: IsoDate; readonly reason: string };
	/** Key of the published report that this one replaces. */
	readonly replaces?: string;
}

const DVPP = 'west-midlands-dvpp';
const LIVE = 'demonstration-programme-west-midlands';
const CRIME_BOARD = 'Strategic Policing and Crime Board';
const day = isoDate;

/** In the order in which they were written: each knows those before it. */
const PLANS: readonly Plan[] = [
	{
		key: 'dvpp-3',
		programme: DVPP,
		quarter: 3,
		title: 'West Midlands Domestic Violence Perpetrator Programme',
		board: CRIME_BOARD,
		heldOn: day('2017-12-05'),
		words: DVPP_WORDS.third,
		startedOn: day('2017-11-15'),
		sentOn: day('2017-11-20'),
		approvedOn: day('2017-11-22'),
		publishedOn: day('2017-11-23'),
		alsoTo: ['DVPP oversight board'],
	},
	{
		key: 'dvpp-5',
		programme: DVPP,
		quarter: 5,
		title: 'West Midlands Domestic Violence Perpetrator Programme',
		board: CRIME_BOARD,
		heldOn: day('2018-09-04'),
		words: DVPP_WORDS.fifth,
		startedOn: day('2018-08-13'),
		sentOn: day('2018-08-16'),
		approvedOn: day('2018-08-20'),
		publishedOn: day('2018-08-21'),
		withdrawn: {
			on: day('2018-08-24'),
			reason:
				'The financial implications named the wrong payment schedule. A corrected paper will come to the December meeting.',
		},
	},
	{
		key: 'live-12',
		programme: LIVE,
		quarter: 12,
		title: 'Demonstration programme, West Midlands',
		board: CRIME_BOARD,
		heldOn: day('2026-03-03'),
		words: DEMONSTRATION_WORDS.twelfth,
		startedOn: day('2026-02-09'),
		sentOn: day('2026-02-13'),
		approvedOn: day('2026-02-17'),
		publishedOn: day('2026-02-19'),
	},
	{
		key: 'live-12-again',
		programme: LIVE,
		quarter: 12,
		title: 'Demonstration programme, West Midlands',
		board: CRIME_BOARD,
		heldOn: day('2026-06-02'),
		words: DEMONSTRATION_WORDS.twelfthAgain,
		startedOn: day('2026-05-05'),
		sentOn: day('2026-05-07'),
		approvedOn: day('2026-05-12'),
		publishedOn: day('2026-05-13'),
		replaces: 'live-12',
	},
	{
		key: 'live-13',
		programme: LIVE,
		quarter: 13,
		title: 'Demonstration programme, West Midlands',
		board: CRIME_BOARD,
		heldOn: day('2026-12-01'),
		words: DEMONSTRATION_WORDS.thirteenth,
		startedOn: day('2026-09-28'),
		sentOn: day('2026-10-05'),
		approvedOn: day('2026-10-08'),
		publishedOn: day('2026-10-12'),
		alsoTo: ['Demonstration oversight board (invented)'],
	},
	{
		key: 'live-14',
		programme: LIVE,
		quarter: 14,
		title: 'Demonstration programme, West Midlands',
		board: CRIME_BOARD,
		heldOn: day('2026-12-01'),
		words: DEMONSTRATION_WORDS.fourteenth,
		startedOn: day('2026-10-14'),
		sentOn: day('2026-10-19'),
	},
];

type Given = Pick<StartingData, 'world' | 'people' | 'boards' | 'programmes'> & {
	readonly drawing: DrawingOffice;
};

/** Writes the board reports into a database that holds everything else already: their facts are read from it as they stood. Answers how many. */
export async function writeBoardReports(tx: Tx, data: Given, today: IsoDate): Promise<number> {
	const told = PLANS.filter(({ sentOn }) => sentOn <= today);
	for (const plan of told) await writeReport(tx, data, plan);
	return told.length;
}

const at = (on: IsoDate, time: string): Instant => londonInstant(on, time);

async function writeReport(
	tx: Tx,
	{ world, people, boards, programmes, drawing }: Given,
	plan: Plan,
): Promise<void> {
	const made = programmes.find(({ programme }) => programme.slug === plan.programme);
	const boardId = (name: string) => known(boards.westMidlands.find((board) => board.name === name)).id;
	const { programme } = known(made);
	const [officer, approver] = (['officer', 'approver'] as const).map(
		(role) =>
			known(people.find((each) => each.organisation.id === programme.body.id && each.roles.includes(role)))
				.id,
	);
	const [id, writer, second] = [world.id('board-report', plan.key), known(officer), known(approver)];
	const replaces = plan.replaces === undefined ? null : world.id('board-report', plan.replaces);
	await insertDraft(tx, {
		id,
		programmeId: programme.id,
		periodId: known(programme.periods[plan.quarter - 1]).id,
		meetingId: world.id('meeting', boardId(plan.board), plan.heldOn),
		title: plan.title,
		words: plan.words,
		draftedBy: writer,
		draftedAt: at(plan.startedOn, '10:15'),
		replacesId: replaces,
	});
	const step = async (
		on: IsoDate | undefined,
		standing: (moment: Instant) => Standing,
		kind: Parameters<typeof appendStep>[2]['kind'],
		time: string,
		by = writer,
		reason?: string,
	) => {
		if (on === undefined) return;
		const moment = at(on, time);
		await saveStanding(tx, id, standing(moment));
		await appendStep(tx, id, { kind, personId: by, at: moment, ...(reason === undefined ? {} : { reason }) });
	};
	await appendStep(tx, id, { kind: 'started', personId: writer, at: at(plan.startedOn, '10:15') });
	await step(plan.sentOn, () => ({ state: 'awaiting-approval' }), 'sent-for-approval', '16:30');
	if (plan.approvedOn === undefined) return;
	const digest = await freeze(tx, drawing, id, at(plan.approvedOn, '11:40'));
	await step(
		plan.approvedOn,
		(moment) => ({ state: 'approved', approval: { by: second, at: moment, digest } }),
		'approved',
		'11:40',
		second,
	);
	await step(plan.publishedOn, (publishedAt) => ({ state: 'published', publishedAt }), 'published', '09:20');
	if (plan.publishedOn !== undefined)
		await insertBoardsTold(
			tx,
			id,
			[plan.board, ...(plan.alsoTo ?? [])].map(boardId),
			at(plan.publishedOn, '09:20'),
		);
	const { withdrawn } = plan;
	await step(
		withdrawn?.on,
		(moment) => ({ state: 'withdrawn', withdrawal: { at: moment, reason: withdrawn?.reason ?? '' } }),
		'withdrawn',
		'15:05',
		writer,
		withdrawn?.reason,
	);
	if (replaces !== null && plan.publishedOn !== undefined) {
		await saveStanding(tx, replaces, { state: 'replaced' });
		await appendStep(tx, replaces, { kind: 'replaced', personId: writer, at: at(plan.publishedOn, '09:20') });
	}
}

/** What approval freezes, of the returns as they stood then. */
async function freeze(tx: Tx, drawing: DrawingOffice, id: string, approvedAt: Instant): Promise<string> {
	const today = londonDay(approvedAt);
	const row = known(await findBoardReport(tx, scopeOfClock(), today, id));
	const now = await getFactsOfReport(tx, row, { today, demonstration: true });
	const facts = { ...now, kpi: await asTheyStood(tx, now.kpi, approvedAt) };
	const [exact, disclosed] = [
		JSON.stringify(buildBoardReport(facts, 'office')),
		buildBoardReport(facts, 'public'),
	];
	const text = disclosedText(disclosed);
	const { bytes, templateVersion } = await drawing.drawBoardReport(text);
	const pdfHash = sha256(bytes);
	await saveDocument(tx, { hash: pdfHash, mediaType: 'application/pdf', bytes, storedAt: approvedAt });
	await insertIssue(
		tx,
		{
			report_id: id,
			snapshot: exact,
			disclosed: text,
			template_version: templateVersion,
			pdf_hash: pdfHash,
			issued_at: approvedAt,
		},
		disclosed.sources,
	);
	return sha256(exact);
}

function known<T>(value: T | null | undefined): T {
	if (value === null || value === undefined)
		throw new Error('the board reports name something that the starting data does not have');
	return value;
}
