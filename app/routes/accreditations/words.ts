import type { BoxError } from '../../components/layout/question.ts';
import type { TagView } from '../../components/layout/record-view.ts';
import type { IsoDate } from '../../domain/calendar/iso-date.ts';
import { writeDay } from '../../domain/calendar/write-date.ts';
import type { AccreditationStanding } from '../../domain/grant/accreditation.ts';
import type {
	AccreditationRefusal,
	AccreditationWithdrawalRefusal,
	RenewalRefusal,
} from '../../domain/grant/decide-accreditation.ts';

export const STANDING_TAGS = {
	'in-force': { tag: 'In force', colour: 'green' },
	'expires-soon': { tag: 'Ends within 60 days', colour: 'yellow' },
	lapsed: { tag: 'Lapsed', colour: 'red' },
	withdrawn: { tag: 'Withdrawn', colour: 'red' },
	'to-begin': { tag: 'Not begun yet', colour: 'grey' },
} as const satisfies Readonly<Record<AccreditationStanding, TagView>>;

export const lastDayWords = (expiresOn: IsoDate | null): string =>
	expiresOn === null ? 'No last day' : writeDay(expiresOn);

const RECORDING: Readonly<Record<AccreditationRefusal, BoxError>> = {
	'decided-later': {
		field: 'decidedOn.day',
		message: 'The day of the decision must be today or in the past',
	},
	'no-last-day': {
		field: 'expiresOn.day',
		message: 'Enter the last day of the accreditation: an accreditation always has one',
	},
	'ends-before-it-begins': {
		field: 'expiresOn.day',
		message: 'The last day must be the day of the decision or later',
	},
	'no-evidence': { field: 'evidence', message: 'Enter what the evidence is' },
};
export const recordingRefusal = (refusal: AccreditationRefusal): BoxError => RECORDING[refusal];

const RENEWING: Readonly<Record<RenewalRefusal, BoxError>> = {
	withdrawn: {
		field: '',
		message: 'It was withdrawn. If the provider is accredited again, record that as a new entry',
	},
	lapsed: {
		field: '',
		message:
			'It has lapsed, so there was a gap. Record the new decision as a new entry, with the day on which it was made',
	},
	'no-last-day-to-move': { field: '', message: 'It has no last day, so there is nothing to renew' },
	'not-later': {
		field: 'expiresOn.day',
		message: 'The new last day must be later than the one that is recorded',
	},
	'no-evidence': { field: 'evidence', message: 'Enter what the evidence is' },
};
export const renewalRefusal = (refusal: RenewalRefusal): BoxError => RENEWING[refusal];

const WITHDRAWING: Readonly<Record<AccreditationWithdrawalRefusal, BoxError>> = {
	withdrawn: { field: '', message: 'It has been withdrawn already' },
	lapsed: { field: '', message: 'It has lapsed, so there is nothing to withdraw' },
	'before-it-began': {
		field: 'withdrawnOn.day',
		message: 'The day must be the day of the decision or later',
	},
	'after-its-last-day': { field: 'withdrawnOn.day', message: 'The day must not be after its last day' },
	'no-reason': { field: 'reason', message: 'Enter why it is withdrawn' },
};
export const withdrawalRefusal = (refusal: AccreditationWithdrawalRefusal): BoxError => WITHDRAWING[refusal];
