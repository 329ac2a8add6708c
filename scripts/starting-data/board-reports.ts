import { buildBoardReport } from '../../app/domain/board-report/build-board-report.ts';
import type { OfficerWords } from '../../app/domain/board-report/officer-words.ts';
import { paperText } from '../../app/domain/board-report/paper-text.ts';
import { type Instant, type IsoDate, isoDate } from '../../app/domain/calendar/iso-date.ts';
import { londonInstant } from '../../app/domain/calendar/london.ts';
import { sha256 } from '../../app/gateways/secrets.ts';
import { approveBoardReport } from '../../app/operations/board-report/approve-board-report.ts';
import { publishBoardReport } from '../../app/operations/board-report/publish-board-report.ts';
import { saveCover } from '../../app/operations/board-report/save-cover.ts';
import { saveWords } from '../../app/operations/board-report/save-words.ts';
import { sendForApproval } from '../../app/operations/board-report/send-for-approval.ts';
import { startBoardReport } from '../../app/operations/board-report/start-board-report.ts';
import { withdrawBoardReport } from '../../app/operations/board-report/withdraw-board-report.ts';
import { getFactsOfReport } from '../../db/read/board-report-facts.ts';
import { findBoardReport } from '../../db/read/board-reports.ts';
import { DEMONSTRATION_WORDS, DVPP_WORDS, IN_CUSTODY_WORDS } from './board-report-words.ts';
import type { APerson } from './factories/person.ts';
import type { StartingData } from './make-starting-data.ts';
import { type Stage, type Step, step } from './telling/step.ts';

interface AlsoTo {
	readonly board: string;
	readonly heldOn: IsoDate;
	/** Where it is asked something of its own. */
	readonly asked?: string;
}

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
	/** Further boards that it goes to. */
	readonly alsoTo?: readonly AlsoTo[];
	readonly withdrawn?: { readonly on: IsoDate; readonly reason: string };
	/** Key of the published report that this one replaces. */
	readonly replaces?: string;
}

const DVPP = 'west-midlands-dvpp';
const IN_CUSTODY = 'in-custody-and-choose-to-change';
const LIVE = 'demonstration-programme-west-midlands';
const CRIME_BOARD = 'Strategic Policing and Crime Board';
const OVERSIGHT = 'Demonstration oversight board (invented)';
const ASKED_OF_OVERSIGHT =
	'Members are asked to say, area by area, what would bring more partners into contact sooner, and to name who takes each point forward.';
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
		alsoTo: [{ board: 'DVPP oversight board', heldOn: day('2018-02-22') }],
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
		key: 'in-custody-7',
		programme: IN_CUSTODY,
		quarter: 7,
		title: 'In-custody intervention and Choose to Change',
		board: CRIME_BOARD,
		heldOn: day('2023-09-05'),
		words: IN_CUSTODY_WORDS,
		startedOn: day('2023-08-14'),
		sentOn: day('2023-08-17'),
		approvedOn: day('2023-08-22'),
		publishedOn: day('2023-08-23'),
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
		alsoTo: [{ board: OVERSIGHT, heldOn: day('2026-11-19'), asked: ASKED_OF_OVERSIGHT }],
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
		alsoTo: [{ board: OVERSIGHT, heldOn: day('2026-11-19'), asked: ASKED_OF_OVERSIGHT }],
	},
];

type Given = Pick<StartingData, 'world' | 'people' | 'boards' | 'programmes'>;

/** The papers as an officer wrote them and an approver approved them, each on the returns as they stood then. */
export const stepsOfBoardReports = (data: Given, today: IsoDate): readonly Step[] =>
	PLANS.filter(({ sentOn }) => sentOn <= today).flatMap((plan) => stepsOfReport(data, plan));

const at = (on: IsoDate, time: string): Instant => londonInstant(on, time);

function stepsOfReport({ world, people, boards, programmes }: Given, plan: Plan): readonly Step[] {
	const { programme } = known(programmes.find((made) => made.programme.slug === plan.programme));
	const boardId = (name: string) => known(boards.westMidlands.find((board) => board.name === name)).id;
	const [writer, second] = (['officer', 'approver'] as const).map((role) =>
		known(people.find((each) => each.organisation.id === programme.body.id && each.roles.includes(role))),
	) as [APerson, APerson];
	const reportId = world.id('board-report', plan.key);
	const replacesId =
		plan.replaces === undefined ? {} : { replacesId: world.id('board-report', plan.replaces) };
	const done = (on: IsoDate, time: string, by: APerson) => ({ at: at(on, time), by, about: [plan.key] });
	const { approvedOn, publishedOn, withdrawn } = plan;
	return [
		step(
			startBoardReport,
			{ ...done(plan.startedOn, '10:15', writer), ids: [reportId] },
			{
				programme: plan.programme,
				quarter: plan.quarter,
				meetingId: world.id('meeting', boardId(plan.board), plan.heldOn),
				title: plan.title,
				...replacesId,
			},
		),
		...(plan.alsoTo ?? []).map(({ board, heldOn, asked = '' }) =>
			step(
				saveCover,
				{ ...done(plan.startedOn, '10:30', writer), about: [plan.key, board] },
				async ({ reader, scope, today }) => ({
					reportId,
					meetingId: world.id('meeting', boardId(board), heldOn),
					asked,
					expectedVersion: known(await findBoardReport(reader, scope, today, reportId)).version,
				}),
			),
		),
		step(saveWords, done(plan.sentOn, '15:40', writer), async ({ reader, scope, today }) => ({
			reportId,
			title: plan.title,
			words: plan.words,
			nobodyNamed: false,
			expectedVersion: known(await findBoardReport(reader, scope, today, reportId)).version,
		})),
		step(sendForApproval, done(plan.sentOn, '16:30', writer), { reportId }),
		...(approvedOn === undefined
			? []
			: [step(approveBoardReport, done(approvedOn, '11:40', second), (stage) => asSeen(stage, reportId))]),
		...(publishedOn === undefined
			? []
			: [step(publishBoardReport, done(publishedOn, '09:20', writer), { reportId })]),
		...(withdrawn === undefined
			? []
			: [
					step(withdrawBoardReport, done(withdrawn.on, '15:05', writer), {
						reportId,
						reason: withdrawn.reason,
					}),
				]),
	];
}

/** The digest of the report that the approver has on the screen. */
async function asSeen({ reader, scope, today }: Stage, reportId: string) {
	const row = known(await findBoardReport(reader, scope, today, reportId));
	const facts = await getFactsOfReport(reader, row, { today, demonstration: true });
	return {
		reportId,
		digestSeen: sha256(paperText(facts.map((each) => buildBoardReport(each, 'office')))),
		// Some were sent before their last return was in: whoever approved read what had changed.
		changesRead: true,
	};
}

function known<T>(value: T | null | undefined): T {
	if (value === null || value === undefined)
		throw new Error('the board reports name something that the starting data does not have');
	return value;
}
