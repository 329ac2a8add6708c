import type { Role } from '../access/role.ts';
import { addDays, daysBetween, type IsoDate } from '../calendar/iso-date.ts';
import type { Accreditation } from './may-start.ts';

export const ACCREDITATION_STATUSES = ['accredited', 'working-towards', 'evidences-principles'] as const;
export type AccreditationStatus = Accreditation['status'];

export const STATUS_WORDS: Readonly<Record<AccreditationStatus, string>> = {
	accredited: 'Accredited',
	'working-towards': 'Works towards it, by a recorded decision',
	'evidences-principles': 'Evidences the principles',
};

export const STANDINGS = ['in-force', 'expires-soon', 'lapsed', 'withdrawn', 'to-begin'] as const;
/** What an accreditation is on a day, worked out from its days. */
export type AccreditationStanding = (typeof STANDINGS)[number];

export const FIRST_REMINDER = 60;
export const SECOND_REMINDER = 14;

/** Of the commissioning body and of the provider. */
export const TOLD_OF_ACCREDITATIONS: readonly Role[] = [
	'officer',
	'provider-certifier',
	'provider-deputy-certifier',
	'provider-signatory',
];

type Days = Pick<Accreditation, 'decidedOn' | 'expiresOn' | 'withdrawnOn'>;

export function accreditationStandingOn(
	{ decidedOn, expiresOn, withdrawnOn }: Days,
	today: IsoDate,
): AccreditationStanding {
	if (withdrawnOn !== null && withdrawnOn <= today) return 'withdrawn';
	if (decidedOn > today) return 'to-begin';
	if (expiresOn === null) return 'in-force';
	if (expiresOn < today) return 'lapsed';
	return daysBetween(today, expiresOn) <= FIRST_REMINDER ? 'expires-soon' : 'in-force';
}

/** The first day on which it counts no more; null where no day is set. */
export function firstDayWithout({ expiresOn, withdrawnOn }: Days): IsoDate | null {
	const lapses = expiresOn === null ? null : addDays(expiresOn, 1);
	if (withdrawnOn === null || lapses === null) return withdrawnOn ?? lapses;
	return withdrawnOn < lapses ? withdrawnOn : lapses;
}

const WEIGHT: Readonly<Record<AccreditationStatus, number>> = {
	accredited: 2,
	'working-towards': 1,
	'evidences-principles': 0,
};

/** Another one of the same provider on the same programme, worth at least as much, lasts longer: nobody need be told that this one ends. */
export function isSucceeded(one: Accreditation, others: readonly Accreditation[]): boolean {
	const day = firstDayWithout(one);
	if (day === null) return false;
	return others.some((other) => {
		const ends = firstDayWithout(other);
		return (
			other.id !== one.id &&
			other.organisationId === one.organisationId &&
			WEIGHT[other.status] >= WEIGHT[one.status] &&
			(ends === null || ends > day)
		);
	});
}
