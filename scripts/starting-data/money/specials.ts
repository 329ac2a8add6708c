import { isoDate } from '../../../app/domain/calendar/iso-date.ts';
import { londonInstant } from '../../../app/domain/calendar/london.ts';
import type { Period } from '../../../app/domain/calendar/period.ts';
import type { ScheduledPayment } from '../../../app/domain/grant/agreement-terms.ts';
import type { Step } from '../telling/step.ts';
import type { World } from '../world.ts';
import type { MoneyTold } from './money-told.ts';
import { stepsOfClaim } from './steps-of-claim.ts';
import { stepsOfDecision, stepsOfPayment } from './steps-of-payment.ts';

/** What is out of the ordinary about one period's money. */
export interface Differs {
	/** Of what is scheduled. */
	readonly claimedPence?: (scheduled: number) => number;
	readonly agreedPence?: (scheduled: number) => number;
	/** Kept back of the claim's payment. */
	readonly retainedPence?: number;
	readonly note?: string;
	/** What the file beside the claim says. */
	readonly evidence?: string;
	readonly words?: string;
	readonly instead?: Telling;
	readonly besides?: Telling;
}

type Telling = (
	world: World,
	told: MoneyTold,
	period: Period,
	payment: ScheduledPayment,
	differs: Differs,
) => readonly Step[];

const day = isoDate;
const RETAINED = 1_000_000;
const SUPPLEMENT = 215_000;

/** £10,000 kept back until an audit was in, £6,000 of it released and on its way, the rest waiting for an approver. */
const retention: Telling = (world, told, period) => {
	const common = { ...told, period };
	return [
		...stepsOfDecision(world, {
			...common,
			key: 'kept',
			kind: 'retain',
			amountPence: RETAINED,
			reason: 'Kept until the auditor’s statement on the year’s accounts has come.',
			draftedOn: day('2025-01-20'),
			approvedOn: day('2025-01-21'),
		}),
		...stepsOfDecision(world, {
			...common,
			key: 'released',
			kind: 'release-retention',
			amountPence: 600_000,
			reason: 'The statement has come. One point of it is still open.',
			draftedOn: day('2026-10-05'),
			approvedOn: day('2026-10-07'),
		}),
		...stepsOfPayment(world, {
			...common,
			key: 'retention',
			retention: true,
			amountPence: 600_000,
			words: 'Released by the decision of 7 October 2026.',
			draftedOn: day('2026-10-08'),
			approvedOn: day('2026-10-12'),
			exportedOn: day('2026-10-16'),
			paidOn: null,
		}),
		...stepsOfDecision(world, {
			...common,
			key: 'the rest',
			kind: 'release-retention',
			amountPence: 400_000,
			reason: 'The last point has been answered.',
			draftedOn: day('2026-10-16'),
			approvedOn: null,
		}),
	];
};

/** £4,000 less was spent, and carried to the next quarter by decision. */
const carried: Telling = (world, told, period) =>
	stepsOfDecision(world, {
		...told,
		period,
		key: 'carried',
		kind: 'carry-underspend',
		amountPence: 400_000,
		reason: 'A post was empty for six weeks. The work is made up in the next quarter.',
		draftedOn: day('2025-08-20'),
		approvedOn: day('2025-08-22'),
	});

/** A part of the claim was not agreed; whether it is given up waits for an approver. */
const toBeRecovered: Telling = (world, told, period) =>
	stepsOfDecision(world, {
		...told,
		period,
		key: 'recovered',
		kind: 'recover-underspend',
		amountPence: 300_000,
		reason: 'The furniture is not a cost of the programme, and will not be claimed again.',
		draftedOn: day('2026-10-15'),
		approvedOn: null,
	});

/** A supplementary claim, agreed last week; its payment awaits approval. */
const supplement: Telling = (world, told, period) => [
	...stepsOfClaim(world, {
		...told,
		period,
		number: 2,
		lines: told.terms.budgetLines.slice(0, 1),
		amountPence: SUPPLEMENT,
		note: 'Back pay for two workers that reached us after the first claim.',
		madeAt: londonInstant(day('2026-10-06'), '10:15'),
		submittedAt: londonInstant(day('2026-10-07'), '09:40'),
		review: { at: londonInstant(day('2026-10-14'), '15:20'), agreedPence: SUPPLEMENT, words: '' },
	}),
	...stepsOfPayment(world, {
		...told,
		period,
		key: 'supplement',
		amountPence: SUPPLEMENT,
		words: 'Supplementary claim, agreed in full.',
		draftedOn: day('2026-10-16'),
		approvedOn: null,
		exportedOn: null,
		paidOn: null,
	}),
];

/** The return is still being asked about, and the claim was sent back with it. */
const sentBack: Telling = (world, told, period, { amountPence }) =>
	stepsOfClaim(world, {
		...told,
		period,
		number: 1,
		lines: told.terms.budgetLines,
		amountPence,
		note: 'As the profile.',
		madeAt: londonInstant(day('2026-07-27'), '14:10'),
		submittedAt: londonInstant(day('2026-07-27'), '16:20'),
		review: {
			at: londonInstant(day('2026-08-10'), '11:40'),
			agreedPence: null,
			words:
				'Every line is exactly its share of the profile. Please claim what was spent, and say what the rooms in Coventry cost.',
		},
	});

/** Due five days ago and approved after the last payment file: it waits for the next. */
const waitsForFile: Telling = (world, told, period, { amountPence }) =>
	stepsOfPayment(world, {
		...told,
		period,
		key: 'schedule',
		amountPence,
		words: '',
		draftedOn: day('2026-10-15'),
		approvedOn: day('2026-10-19'),
		exportedOn: null,
		paidOn: null,
	});

/** Submitted with the return that is being reviewed. */
const underReview: Telling = (world, told, period, payment) => [
	...stepsOfPayment(world, {
		...told,
		period,
		key: 'schedule',
		amountPence: payment.amountPence,
		words: '',
		draftedOn: day('2026-07-08'),
		approvedOn: day('2026-07-09'),
		exportedOn: day('2026-07-13'),
		paidOn: payment.dueOn,
	}),
	...stepsOfClaim(world, {
		...told,
		period,
		number: 1,
		lines: told.terms.budgetLines,
		amountPence: payment.amountPence - 182_040,
		note: '',
		madeAt: londonInstant(day('2026-10-13'), '15:30'),
		submittedAt: londonInstant(day('2026-10-14'), '11:45'),
		review: null,
	}),
];

/** By the agreement's reference and the contract quarter. */
export const SPECIALS: Readonly<Record<string, Readonly<Record<number, Differs>>>> = {
	'WMPCC-DEMO-2023-P-NORTH': {
		8: { retainedPence: RETAINED, besides: retention },
		10: {
			claimedPence: (scheduled) => scheduled - 400_000,
			note: 'One post was empty until the middle of May.',
			besides: carried,
		},
		11: {
			claimedPence: (scheduled) => scheduled + 400_000,
			note: 'With the sessions made up from last quarter.',
		},
		12: {
			agreedPence: (scheduled) => scheduled - 300_000,
			evidence: 'Demonstration data: payroll totals of the quarter, and one invoice for office furniture.',
			words: 'Agreed without £3,000 for office furniture, which is not a cost of the programme.',
			besides: toBeRecovered,
		},
	},
	'WMPCC-DEMO-2023-P-SOUTH': {
		13: { claimedPence: (scheduled) => scheduled - SUPPLEMENT, besides: supplement },
		14: { instead: sentBack },
	},
	'WMPCC-DEMO-2023-S': { 15: { instead: underReview }, 16: { instead: waitsForFile } },
};
