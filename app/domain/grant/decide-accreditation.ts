import type { IsoDate } from '../calendar/iso-date.ts';
import { accepted, type Result, refused } from '../result.ts';
import { type AccreditationStatus, accreditationStandingOn } from './accreditation.ts';
import type { Accreditation } from './may-start.ts';

/** What an officer records of a provider’s standing with a standard on a programme. */
export interface AccreditationContent {
	readonly standard: string;
	readonly status: AccreditationStatus;
	readonly evidence: string;
	/** Accredited on that day, or the day of the recorded decision. */
	readonly decidedOn: IsoDate;
	/** Its last day; null where it has none. */
	readonly expiresOn: IsoDate | null;
}

export type AccreditationRefusal = 'decided-later' | 'no-last-day' | 'ends-before-it-begins' | 'no-evidence';

/** A decision is recorded once it has been made, with evidence; an accreditation always has a last day. */
export function decideAccreditation(
	content: AccreditationContent,
	today: IsoDate,
): Result<AccreditationContent, AccreditationRefusal> {
	if (content.evidence.trim() === '') return refused('no-evidence');
	if (content.decidedOn > today) return refused('decided-later');
	if (content.expiresOn === null && content.status === 'accredited') return refused('no-last-day');
	if (content.expiresOn !== null && content.expiresOn < content.decidedOn)
		return refused('ends-before-it-begins');
	return accepted(content);
}

export type RenewalRefusal = 'withdrawn' | 'lapsed' | 'no-last-day-to-move' | 'not-later' | 'no-evidence';

/** Moves the last day, before it is over: afterwards there was a gap, and what is decided then is recorded as another one. */
export function decideRenewal(
	one: Accreditation,
	expiresOn: IsoDate,
	evidence: string,
	today: IsoDate,
): Result<IsoDate, RenewalRefusal> {
	if (one.withdrawnOn !== null) return refused('withdrawn');
	if (one.expiresOn === null) return refused('no-last-day-to-move');
	if (accreditationStandingOn(one, today) === 'lapsed') return refused('lapsed');
	if (expiresOn <= one.expiresOn) return refused('not-later');
	return evidence.trim() === '' ? refused('no-evidence') : accepted(expiresOn);
}

export type AccreditationWithdrawalRefusal =
	| 'withdrawn'
	| 'lapsed'
	| 'before-it-began'
	| 'after-its-last-day'
	| 'no-reason';

/** From a day on it counts no more, though its last day is still to come. */
export function decideAccreditationWithdrawal(
	one: Accreditation,
	withdrawnOn: IsoDate,
	reason: string,
	today: IsoDate,
): Result<IsoDate, AccreditationWithdrawalRefusal> {
	if (one.withdrawnOn !== null) return refused('withdrawn');
	if (accreditationStandingOn(one, today) === 'lapsed') return refused('lapsed');
	if (withdrawnOn < one.decidedOn) return refused('before-it-began');
	if (one.expiresOn !== null && withdrawnOn > one.expiresOn) return refused('after-its-last-day');
	return reason.trim() === '' ? refused('no-reason') : accepted(withdrawnOn);
}
