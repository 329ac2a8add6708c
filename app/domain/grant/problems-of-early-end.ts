import type { IsoDate } from '../calendar/iso-date.ts';
import type { AgreementTerms } from './agreement-terms.ts';

export type EarlyEndProblem =
	| { readonly code: 'no-reason' }
	/** The last day is over, or the agreement has not begun by then. */
	| { readonly code: 'last-day-too-early'; readonly earliest: IsoDate }
	| { readonly code: 'last-day-not-early'; readonly endsOn: IsoDate };

/** An early end has a last day from today to the day before the agreed one, and a reason. */
export function problemsOfEarlyEnd(
	{ startsOn, endsOn }: Pick<AgreementTerms, 'startsOn' | 'endsOn'>,
	{ reason, lastDay }: { readonly reason: string; readonly lastDay: IsoDate },
	today: IsoDate,
): readonly EarlyEndProblem[] {
	const earliest = today > startsOn ? today : startsOn;
	return [
		...(reason.trim() === '' ? [{ code: 'no-reason' } as const] : []),
		...(lastDay < earliest ? [{ code: 'last-day-too-early', earliest } as const] : []),
		...(lastDay >= endsOn ? [{ code: 'last-day-not-early', endsOn } as const] : []),
	];
}
