import type { IsoDate } from '../../../app/domain/calendar/iso-date.ts';
import { submissionWindow } from '../../../app/domain/calendar/submission-window.ts';

/** The demonstration needs no year that the shipped bank holidays do not cover; with an office’s own file it says which one. */
export function windowOf(endsOn: IsoDate) {
	const window = submissionWindow(endsOn);
	if (!window.ok) throw new Error(`the demonstration needs the bank holidays of ${window.refusal.year}`);
	return window.value;
}
