import type { IsoDate } from '../calendar/iso-date.ts';
import type { RespectRequirement } from '../programme/programme.ts';
import { accepted, type Result, refused } from '../result.ts';
import { isInForceOn, type Term } from './version-state.ts';

/** What is recorded of a provider's standing with Respect on a programme. */
export interface Accreditation {
	readonly id: string;
	readonly organisationId: string;
	readonly status: 'accredited' | 'working-towards' | 'evidences-principles';
	/** Accredited on that day, or the day of the recorded decision. */
	readonly decidedOn: IsoDate;
	/** Its last day; null where it has none. */
	readonly expiresOn: IsoDate | null;
	readonly withdrawnOn: IsoDate | null;
}

/** A support agreement that covers the area. */
export interface SupportCover extends Term {
	readonly agreementId: string;
}

/** What decides whether somebody new may start, or a place be reserved, in an area on a day. */
export interface StartFacts {
	readonly respect: RespectRequirement;
	/** Of the organisation that delivers there. */
	readonly accreditations: readonly Accreditation[];
	readonly support: readonly SupportCover[];
	/** The perpetrator work itself. */
	readonly agreement: Term;
}

/** The rule that refuses, for a page to word together with what would satisfy it. */
export type StartRefusal =
	| { readonly code: 'agreement-not-in-force'; readonly startsOn: IsoDate; readonly endsOn: IsoDate }
	| { readonly code: 'no-partner-support'; readonly lapsedOn: IsoDate | null }
	| { readonly code: 'not-accredited'; readonly lapsedOn: IsoDate | null }
	| { readonly code: 'no-evidence-of-principles'; readonly lapsedOn: IsoDate | null };

/**
 * Perpetrator work never runs without partner support (003 ¶15, ¶19), and meets what Respect's standard asks in the area (003 ¶13, ¶21, ¶31). Only
 * new starts and new reservations are asked about: nobody in the middle of a programme is ever stopped, so completions and leavers never come here.
 */
export function mayStart(
	{ respect, accreditations, support, agreement }: StartFacts,
	day: IsoDate,
): Result<'may-start', StartRefusal> {
	if (!isInForceOn(agreement, day))
		return refused({
			code: 'agreement-not-in-force',
			startsOn: agreement.startsOn,
			endsOn: agreement.terminatedOn ?? agreement.endsOn,
		});
	if (!support.some((cover) => isInForceOn(cover, day)))
		return refused({
			code: 'no-partner-support',
			lapsedOn: latestOf(
				support.map(({ endsOn, terminatedOn }) => terminatedOn ?? endsOn),
				day,
			),
		});
	if (respect === 'not-required' || respect === 'not-stated') return accepted('may-start');
	const enough: readonly Accreditation['status'][] =
		respect === 'accredited'
			? ['accredited', 'working-towards']
			: ['accredited', 'working-towards', 'evidences-principles'];
	const fitting = accreditations.filter(({ status }) => enough.includes(status));
	if (fitting.some((one) => holdsOn(one, day))) return accepted('may-start');
	const lapsedOn = latestOf(
		fitting.flatMap(({ withdrawnOn, expiresOn }) => withdrawnOn ?? expiresOn ?? []),
		day,
	);
	return refused({
		code: respect === 'accredited' ? 'not-accredited' : 'no-evidence-of-principles',
		lapsedOn,
	});
}

/** In force from its day to its last day, both included; a withdrawal takes effect on its own day. */
export const holdsOn = ({ decidedOn, expiresOn, withdrawnOn }: Accreditation, day: IsoDate): boolean =>
	decidedOn <= day && (expiresOn === null || expiresOn >= day) && (withdrawnOn === null || withdrawnOn > day);

/** The last of the days that are over. */
function latestOf(days: readonly IsoDate[], before: IsoDate): IsoDate | null {
	return (
		[...days]
			.filter((day) => day <= before)
			.sort()
			.at(-1) ?? null
	);
}
