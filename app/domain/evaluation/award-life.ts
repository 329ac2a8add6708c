import type { Account } from '../access/same-person.ts';
import { addDays, type Instant, type IsoDate } from '../calendar/iso-date.ts';
import { londonDay } from '../calendar/london.ts';
import type { AwardStep, Regime } from '../tender/regime.ts';
import type { FindATender } from '../tender/tender-notice.ts';

export type NoticeStep = Extract<AwardStep, 'award-notice' | 'details-notice'>;

/** A numbered decision about a lot, and how far it has come. */
export interface AwardLife {
	readonly kind: 'award' | 'no-award';
	readonly recommendedBy: Account;
	readonly approvedAt: Instant | null;
	readonly lettersSentAt: Instant | null;
	readonly standstillEndsOn: IsoDate | null;
	/** As they stand on Find a Tender. */
	readonly notices: Readonly<Partial<Record<NoticeStep, FindATender>>>;
	/** Null until one is drafted, and again where what was drafted came to nothing. */
	readonly agreement: { readonly agreementId: string; readonly acceptedAt: Instant | null } | null;
	/** Proposed and not decided. */
	readonly undoing: { readonly proposedBy: Account; readonly reason: string } | null;
	/** A claim that has been issued and notified, and has not ended. */
	readonly isSuspended: boolean;
}

type RegimeOrder = Pick<Regime, 'afterApproval' | 'detailsWithinDays'>;

const DONE: Readonly<Record<AwardStep, (award: AwardLife, today: IsoDate) => boolean>> = {
	letters: ({ lettersSentAt }) => lettersSentAt !== null,
	'award-notice': ({ notices }) => notices['award-notice'] !== undefined,
	standstill: ({ standstillEndsOn }, today) => standstillEndsOn !== null && today > standstillEndsOn,
	agreement: ({ agreement }) => (agreement?.acceptedAt ?? null) !== null,
	'details-notice': ({ notices }) => notices['details-notice'] !== undefined,
};

export const isStepDone = (award: AwardLife, step: AwardStep, today: IsoDate): boolean =>
	DONE[step](award, today);

/** Where nothing is awarded, bidders are told and that is all. */
export const stepsOf = ({ afterApproval }: RegimeOrder, { kind }: Pick<AwardLife, 'kind'>) =>
	kind === 'award' ? afterApproval : afterApproval.filter((step) => step === 'letters');

/** What comes next: its approval, or the first step of the regime's order that has not been done; null once all has. */
export function nextStep(
	regime: RegimeOrder,
	award: AwardLife,
	today: IsoDate,
): AwardStep | 'approval' | null {
	if (award.approvedAt === null) return 'approval';
	return stepsOf(regime, award).find((step) => !isStepDone(award, step, today)) ?? null;
}

/** The standstill begins with this step: it stands before it in the regime's order. */
export const beginsStandstill = ({ afterApproval }: RegimeOrder, step: AwardStep): boolean =>
	afterApproval[afterApproval.indexOf(step) + 1] === 'standstill';

/** The last day for the notice of the contract's details, once there is an agreement. */
export function detailsDueOn({ detailsWithinDays }: RegimeOrder, { agreement }: AwardLife): IsoDate | null {
	const acceptedAt = agreement?.acceptedAt ?? null;
	return acceptedAt === null || detailsWithinDays === null
		? null
		: addDays(londonDay(acceptedAt), detailsWithinDays);
}

export type Hold = { readonly code: 'standstill'; readonly endsOn: IsoDate } | { readonly code: HoldCode };
export type HoldCode = 'not-approved' | 'no-letters' | 'no-award-notice' | 'claim' | 'undoing' | 'undone';

/** What keeps the agreement of an award from being entered into; null where nothing does. */
export function holdOf(regime: RegimeOrder, award: AwardLife, today: IsoDate): Hold | null {
	if (award.isSuspended) return { code: 'claim' };
	if (award.undoing !== null) return { code: 'undoing' };
	switch (nextStep(regime, award, today)) {
		case 'approval':
			return { code: 'not-approved' };
		case 'letters':
			return { code: 'no-letters' };
		case 'award-notice':
			return award.agreement?.acceptedAt ? null : { code: 'no-award-notice' };
		case 'standstill':
			return award.standstillEndsOn === null
				? { code: 'no-award-notice' }
				: { code: 'standstill', endsOn: award.standstillEndsOn };
		case 'agreement':
		case 'details-notice':
		case null:
			return null;
	}
}
