import { writeDay } from '../calendar/write-date.ts';
import type { Hold } from './award-life.ts';

/** Why the agreement of an award cannot be entered into now, and what comes first. */
export function holdWords(hold: Hold): string {
	switch (hold.code) {
		case 'not-approved':
			return 'The award has not been approved: that comes first';
		case 'no-letters':
			return 'Bidders have not been sent their letters: that comes first';
		case 'no-award-notice':
			return 'The award notice has not been recorded: that comes first, for the standstill runs from it';
		case 'standstill':
			return `The standstill ends with ${writeDay(hold.endsOn)}: the agreement may be entered into after it`;
		case 'claim':
			return 'A claim has been issued and notified: until it has ended or is lifted the agreement may not be entered into';
		case 'undoing':
			return 'It has been proposed to undo the award: that is decided first';
		case 'undone':
			return 'The award has been undone: this agreement cannot be entered into';
	}
}
