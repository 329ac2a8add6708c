import { addMinutes } from '../../../app/domain/calendar/instant.ts';
import { type Instant, type IsoDate, latest } from '../../../app/domain/calendar/iso-date.ts';
import { londonDay } from '../../../app/domain/calendar/london.ts';
import type { Period } from '../../../app/domain/calendar/period.ts';
import { addWorkingDays, workingDaysBetween } from '../../../app/domain/calendar/working-days.ts';
import type { ScheduledPayment } from '../../../app/domain/grant/agreement-terms.ts';
import { aClaim, anEvidence, aPaymentOrder, workingDaysBefore } from '../factories/payment.ts';
import type { World } from '../world.ts';
import type { MoneyTold } from './money-told.ts';
import { type Differs, SPECIALS } from './specials.ts';

/**
 * An agreement's claims and payments. In advance: paid on the day it is due, and what was spent claimed with the quarter's return. In
 * arrears: claimed with the return, agreed on the day it is accepted, and paid five working days later, never before it is due.
 */
export function putMoney(world: World, told: MoneyTold): void {
	const specials = SPECIALS[told.agreement.facts.reference] ?? {};
	for (const payment of told.terms.schedule) {
		const period = told.periods.find(({ id }) => id === payment.periodId);
		if (period === undefined) throw new Error(`no period ${payment.periodId} to pay for`);
		const differs = specials[period.number];
		if (differs?.instead === undefined) putPeriod(world, told, period, payment, differs ?? {});
		else differs.instead(world, told, period, payment);
		differs?.besides?.(world, told, period, payment);
	}
}

/** The acceptance that stands, and the submission it is of. */
export function acceptanceOf(
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

function putPeriod(
	world: World,
	told: MoneyTold,
	period: Period,
	payment: ScheduledPayment,
	differs: Differs,
): void {
	const { agreement, terms, by, today } = told;
	const accepted = acceptanceOf(told, period);
	const common = { agreementId: agreement.id, periodId: period.id, by };
	if (terms.paid === 'in-advance' && payment.dueOn <= today) {
		const day = payment.dueOn;
		const dates = {
			draftedOn: workingDaysBefore(day, 5),
			approvedOn: workingDaysBefore(day, 4),
			exportedOn: workingDaysBefore(day, 2),
			paidOn: day,
		};
		aPaymentOrder(world, {
			...common,
			claimId: null,
			kind: 'schedule',
			amountPence: payment.amountPence,
			words: '',
			...dates,
		});
	}
	if (accepted === null) return;
	const claimed = differs.claimedPence?.(payment.amountPence) ?? payment.amountPence;
	const agreedPence = Math.min(claimed, differs.agreedPence?.(payment.amountPence) ?? claimed);
	const claimId = aClaim(world, {
		...common,
		number: 1,
		lines: terms.budgetLines,
		amountPence: claimed,
		note: differs.note ?? '',
		madeAt: addMinutes(accepted.sentAt, -100),
		submittedAt: addMinutes(accepted.sentAt, 35),
		review: { at: addMinutes(accepted.acceptedAt, 20), agreedPence, words: differs.words ?? '' },
	});
	if (differs.evidence !== undefined)
		anEvidence(world, claimId, {
			line: differs.evidence,
			fileName: 'payroll-totals.pdf',
			by: by.preparer,
			at: addMinutes(accepted.sentAt, -60),
		});
	if (terms.paid === 'in-advance') return;
	const acceptedOn = londonDay(accepted.acceptedAt);
	const released = releaseOf(told, accepted, claimed);
	if (released !== null) aPaymentOrder(world, { ...common, claimId, kind: 'undisputed', ...released });
	const amountPence = agreedPence - (released?.amountPence ?? 0) - (differs.retainedPence ?? 0);
	const paidOn = latest(payment.dueOn, addWorkingDays(acceptedOn, 5));
	const day = (wanted: IsoDate): IsoDate | null => (wanted <= today ? wanted : null);
	if (addWorkingDays(acceptedOn, 1) > today || amountPence <= 0) return;
	aPaymentOrder(world, {
		...common,
		claimId,
		kind: 'claim',
		amountPence,
		words: '',
		draftedOn: addWorkingDays(acceptedOn, 1),
		approvedOn: day(addWorkingDays(acceptedOn, 2)),
		exportedOn: day(latest(addWorkingDays(acceptedOn, 3), workingDaysBefore(paidOn, 2))),
		paidOn: day(paidOn),
	});
}

const REVIEW_DAYS = 10;

/** Where the officer's review ran over its days by a week and more, four fifths of what was claimed were released meanwhile. */
function releaseOf(
	{ terms }: MoneyTold,
	{ sentAt, acceptedAt }: { readonly sentAt: Instant; readonly acceptedAt: Instant },
	claimed: number,
) {
	const sentOn = londonDay(sentAt);
	if (terms.paid !== 'in-arrears' || workingDaysBetween(sentOn, londonDay(acceptedAt)) < REVIEW_DAYS + 7)
		return null;
	const late = (days: number) => addWorkingDays(sentOn, REVIEW_DAYS + days);
	return {
		amountPence: Math.floor((claimed * 4) / 5),
		words:
			'The review of the return is late through our own fault. Nothing in this part of the claim is in dispute.',
		draftedOn: late(2),
		approvedOn: late(3),
		exportedOn: late(4),
		paidOn: late(6),
	};
}
