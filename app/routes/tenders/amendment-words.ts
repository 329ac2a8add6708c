import type { BoxError } from '../../components/layout/question.ts';
import { writeDay, writeInstant } from '../../domain/calendar/write-date.ts';
import {
	type AmendmentDecisionRefusal,
	FEWEST_DAYS_TO_CONFIRM,
} from '../../domain/tender/decide-amendment.ts';
import type { TimetableEntry } from '../../domain/tender/problems-of-notice.ts';
import type { Worded } from '../../http/form-of.ts';
import { ENTRIES, sentence } from './tender-words.ts';

/** Boxes that both forms have; anything else is said of the form as a whole. */
const BOXES: Partial<Record<TimetableEntry, string>> = {
	closing: 'closesOn.day',
	evaluation: 'evaluatedBy.day',
	award: 'awardBy.day',
};

export function amendmentRefusal(refusal: Worded<AmendmentDecisionRefusal>): BoxError {
	switch (refusal.code) {
		case 'not-open':
			return { field: '', message: 'This tender no longer takes bids, so it cannot be amended' };
		case 'too-late':
			return {
				field: '',
				message: `Bids closed on ${writeInstant(refusal.closesAt)}, so the tender cannot be amended any more`,
			};
		case 'no-words':
			return { field: 'words', message: 'Enter the reason' };
		case 'nothing-changed':
			return { field: '', message: 'Nothing has been changed' };
		case 'moved-earlier':
			return {
				field: BOXES[refusal.entry] ?? '',
				message: `${sentence(ENTRIES[refusal.entry])} can only be made later`,
			};
		case 'out-of-order':
			return {
				field: BOXES[refusal.later] ?? '',
				message: `${sentence(ENTRIES[refusal.later])} comes before ${ENTRIES[refusal.earlier]}`,
			};
		case 'too-short-to-confirm':
			return {
				field: '',
				message: `Bidders need ${FEWEST_DAYS_TO_CONFIRM} days to confirm their bids: move the closing day to ${writeDay(refusal.earliest)} or later`,
			};
		case 'nothing-waits':
			return { field: '', message: 'No amendment waits for approval any more' };
		case 'approver-worked-on-it':
			return {
				field: '',
				message:
					'You, or somebody of your name or address, drafted an amendment of this version, so somebody else must approve it',
			};
	}
}
