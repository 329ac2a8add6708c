import type { OpeningRefusal } from '../../domain/bid/decide-opening.ts';
import { writeInstant } from '../../domain/calendar/write-date.ts';

/** Why nothing is opened, whoever gives which share. */
export function notYetWords(refusal: OpeningRefusal): string {
	switch (refusal.code) {
		case 'not-an-opener':
			return 'You are not named to open the bids of this tender';
		case 'opened-already':
			return 'They have been opened already';
		case 'not-published':
			return 'This tender is not open any more';
		case 'quality-not-locked':
			return 'Prices are opened once two people have locked the quality of every lot';
		case 'before-closing':
			return `Nobody can open them before ${writeInstant(refusal.closesAt)}`;
		case 'same-person':
			return 'You have given a share, or somebody of your name or address has. Somebody else is needed for the second';
		case 'clock-stepped-back':
			return `The server’s clock shows less than ${writeInstant(refusal.lastKnownAt)}, when a bid came in. Tell your system administrator: nothing is opened until it is right`;
	}
}
