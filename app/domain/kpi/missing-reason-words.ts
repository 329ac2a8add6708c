import { closedWords } from '../kpi-return/closed-reason.ts';
import { plural } from '../text/list-words.ts';
import { writeCount } from '../text/write-number.ts';
import type { MissingReason } from './missing-reason.ts';

/** What stands in a figure's place: "not received", "not complete: 1 of 2 providers". `forWhat`: too few to publish outside the office, to conclude in it. */
export function missingReasonWords(
	reason: MissingReason,
	forWhat: 'publish' | 'conclude' = 'publish',
): string {
	switch (reason.code) {
		case 'not-asked':
			return 'not asked';
		case 'not-due':
			return 'not due yet';
		case 'not-received':
			return 'not received';
		case 'not-accepted':
			return 'not accepted yet';
		case 'closed':
			return reason.why === null ? 'closed without a return' : closedWords(reason.why);
		case 'not-complete':
			return `not complete: ${writeCount(reason.accepted)} of ${plural(reason.expected, reason.counted)}`;
		case 'cannot-be-added-up':
			return 'cannot be added up';
		case 'too-few':
			return forWhat === 'publish' ? 'too few to publish' : 'too few to conclude';
	}
}
