import { addMinutes } from '../../../app/domain/calendar/instant.ts';
import { type Instant, latest } from '../../../app/domain/calendar/iso-date.ts';
import { londonDay } from '../../../app/domain/calendar/london.ts';
import type { Period } from '../../../app/domain/calendar/period.ts';
import { addWorkingDays, workingDaysBetween } from '../../../app/domain/calendar/working-days.ts';
import type { ScheduledPayment } from '../../../app/domain/grant/agreement-terms.ts';
import { WORKING_DAYS_TO_REVIEW } from '../../../app/domain/kpi-return/review-clock.ts';
import type { Step } from '../telling/step.ts';
import type { World } from '../world.ts';
import { type MoneyTold, workingDaysBefore } from './money-told.ts';
import { type Differs, SPECIALS } from './specials.ts';
import { stepsOfClaim } from './steps-of-claim.ts';
import { stepsOfPayment } from './steps-of-payment.ts';

/**
 * An agreement's claims and payments. In advance: paid on the day it is due, and what was spent claimed with the quarter's return. In
 * arrears: claimed with the return, agreed on the day it is accepted, and paid five working days later, never before it is due.
 */
export function stepsOfMoney(world: World, told: MoneyTold): readonly Step[] {
	const specials = SPECIALS[told.agreement.facts.reference] ?? {};
	return told.terms.schedule.flatMap((payment) => {
		const period = told.periods.find(({ id }) => id === payment.periodId);
		if (period === undefined) throw new Error(`no period ${payment.periodId} to pay for`);
		const differs = specials[period.number] ?? {};
		return [
			...(differs.instead ?? ofPeriod)(world, told, period, payment, differs),
			...(differs.besides?.(world, told, period, payment, differs) ?? []),
		];
	});
}

/** The acceptance that stands, and the submission it is of. */
function acceptanceOf(
	{ returns }: MoneyTold,
	{ number }: Period,
): { readonly sentAt: Instant; readonly acceptedAt: Instant } | null {
	const submission = returns
		.find(({ period }) => period.number === number)
		?.story.submissions.find(({ accepted }) => accepted !== null);
	return submission === undefined || submission.accepted === null
		? null
		: { sentAt: submission.at, acceptedAt: submission.accepted.at };
}

function ofPeriod(
	world: World,
	told: MoneyTold,
	period: Period,
	payment: ScheduledPayment,
	differs: Differs,
): readonly Step[] {
	const common = { ...told, period };
	const accepted = acceptanceOf(told, period);
	const day = payment.dueOn;
	const inAdvance =
		told.terms.paid === 'in-advance'
			? stepsOfPayment(world, {
					...common,
					key: 'schedule',
					amountPence: payment.amountPence,
					words: '',
					draftedOn: workingDaysBefore(day, 5),
					approvedOn: workingDaysBefore(day, 4),
					exportedOn: workingDaysBefore(day, 2),
					paidOn: day,
				})
			: [];
	return accepted === null
		? inAdvance
		: [...inAdvance, ...claimed(world, told, { period, payment, differs, accepted })];
}

interface Accepted {
	readonly sentAt: Instant;
	readonly acceptedAt: Instant;
}

interface Claimed {
	readonly period: Period;
	readonly payment: ScheduledPayment;
	readonly differs: Differs;
	readonly accepted: Accepted;
}

function claimed(
	world: World,
	told: MoneyTold,
	{ period, payment, differs, accepted }: Claimed,
): readonly Step[] {
	const common = { ...told, period };
	const amountPence = differs.claimedPence?.(payment.amountPence) ?? payment.amountPence;
	const agreedPence = Math.min(amountPence, differs.agreedPence?.(payment.amountPence) ?? amountPence);
	const claim = stepsOfClaim(world, {
		...common,
		number: 1,
		lines: told.terms.budgetLines,
		amountPence,
		note: differs.note ?? '',
		madeAt: addMinutes(accepted.sentAt, -100),
		submittedAt: addMinutes(accepted.sentAt, 35),
		review: { at: addMinutes(accepted.acceptedAt, 20), agreedPence, words: differs.words ?? '' },
		...(differs.evidence === undefined
			? {}
			: { evidence: { line: differs.evidence, at: addMinutes(accepted.sentAt, -60) } }),
	});
	if (told.terms.paid === 'in-advance') return claim;
	const acceptedOn = londonDay(accepted.acceptedAt);
	const released = releaseOf(accepted, amountPence);
	const restPence = agreedPence - (released?.amountPence ?? 0) - (differs.retainedPence ?? 0);
	const paidOn = latest(payment.dueOn, addWorkingDays(acceptedOn, 5));
	return [
		...claim,
		...(released === null ? [] : stepsOfPayment(world, { ...common, key: 'undisputed', ...released })),
		...(restPence <= 0
			? []
			: stepsOfPayment(world, {
					...common,
					key: 'claim',
					amountPence: restPence,
					words: '',
					draftedOn: addWorkingDays(acceptedOn, 1),
					approvedOn: addWorkingDays(acceptedOn, 2),
					exportedOn: latest(addWorkingDays(acceptedOn, 3), workingDaysBefore(paidOn, 2)),
					paidOn,
				})),
	];
}

/** Where the officer's review ran over its days by a week and more, four fifths of what was claimed were released meanwhile. */
function releaseOf({ sentAt, acceptedAt }: Accepted, claimedPence: number) {
	const sentOn = londonDay(sentAt);
	if (workingDaysBetween(sentOn, londonDay(acceptedAt)) < WORKING_DAYS_TO_REVIEW + 7) return null;
	const late = (days: number) => addWorkingDays(sentOn, WORKING_DAYS_TO_REVIEW + days);
	return {
		amountPence: Math.floor((claimedPence * 4) / 5),
		words:
			'The review of the return is late through our own fault. Nothing in this part of the claim is in dispute.',
		draftedOn: late(2),
		approvedOn: late(3),
		exportedOn: late(4),
		paidOn: late(6),
	};
}
