import { addDays, type IsoDate } from '../calendar/iso-date.ts';
import type { Period } from '../calendar/period.ts';
import { accepted, type Result, refused } from '../result.ts';

type Window = Pick<Period, 'opensOn' | 'dueOn'>;

export interface WindowChange {
	readonly window: Window;
	/** The window that the person's page showed. */
	readonly expected: Window;
}

export type WindowRefusal =
	| { readonly code: 'changed-meanwhile'; readonly window: Window }
	/** Once it is open, providers rely on it. More time is agreed with one of them, and stands beside the day that was first said. */
	| { readonly code: 'has-opened'; readonly opensOn: IsoDate }
	| { readonly code: 'opens-before-period-ends'; readonly endsOn: IsoDate }
	| { readonly code: 'due-before-it-opens'; readonly opensOn: IsoDate }
	| { readonly code: 'due-too-late'; readonly latest: IsoDate };

const LONGEST_DAYS = 366;

/** A period's submission window may be moved until it opens. Nothing moves it afterwards. */
export function decideWindowChange(
	period: Period,
	{ window, expected }: WindowChange,
	today: IsoDate,
): Result<Window, WindowRefusal> {
	if (period.opensOn !== expected.opensOn || period.dueOn !== expected.dueOn)
		return refused({ code: 'changed-meanwhile', window: { opensOn: period.opensOn, dueOn: period.dueOn } });
	if (period.opensOn <= today) return refused({ code: 'has-opened', opensOn: period.opensOn });
	if (window.opensOn <= period.endsOn)
		return refused({ code: 'opens-before-period-ends', endsOn: period.endsOn });
	if (window.dueOn <= window.opensOn)
		return refused({ code: 'due-before-it-opens', opensOn: window.opensOn });
	const latest = addDays(period.endsOn, LONGEST_DAYS);
	return window.dueOn > latest ? refused({ code: 'due-too-late', latest }) : accepted(window);
}
