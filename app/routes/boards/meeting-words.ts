import type { BoxError } from '../../components/layout/question.ts';
import type { MeetingRefusal } from '../../domain/board/decide-meeting.ts';

const WORDS: Readonly<Record<MeetingRefusal, BoxError>> = {
	'held-already': { field: '', message: 'The meeting has been held, and stays as it was' },
	'in-the-past': { field: 'heldOn.day', message: 'The day of the meeting must be today or later' },
	'papers-after-meeting': {
		field: 'papersDueOn.day',
		message: 'Papers must be due on the day of the meeting or before it',
	},
	'day-taken': { field: 'heldOn.day', message: 'The board meets on this day already' },
	'paper-approved': {
		field: 'heldOn.day',
		message:
			'An approved board report names the day of this meeting. Withdraw the report first, or add another meeting',
	},
	'paper-written': {
		field: '',
		message: 'A board report has been begun for this meeting. Write it for another meeting first',
	},
};

/** Why a meeting was not saved or not taken off, at its box. */
export const meetingRefusal = (refusal: MeetingRefusal): BoxError => WORDS[refusal];
