import { addDays, type IsoDate } from '../calendar/iso-date.ts';
import { writeDay } from '../calendar/write-date.ts';
import type { ChosenRegime } from './regime.ts';

/** How long a standstill lasts, from when, and why it is kept; null where the regime knows none. */
export function standstillWords({ regime, overThreshold }: ChosenRegime): string | null {
	const { standstill, standstillIsAsked, afterApproval } = regime;
	if (standstill === null) return null;
	const isAsked = overThreshold ? standstillIsAsked.overThreshold : standstillIsAsked.below;
	const from =
		afterApproval[afterApproval.indexOf('standstill') - 1] === 'letters'
			? 'the day on which the letters were sent'
			: 'the day on which the contract award notice was published';
	const long =
		standstill.kind === 'calendar-days'
			? `${standstill.days} days, counted from the day after ${from}`
			: `${standstill.days} working days. The first is ${from}, or the first working day after it. A working day is not a Saturday, a Sunday or a bank holiday in any part of the United Kingdom`;
	const why = isAsked
		? 'The law asks for it at this value.'
		: 'The law does not demand it here; the commissioner keeps it so that bidders can raise concerns before an agreement is entered into.';
	return `The standstill is ${long}. ${why}`;
}

/** "ends with 11 November 2026" and what follows. */
export const standstillEnd = (endsOn: IsoDate): string =>
	`The standstill ends with ${writeDay(endsOn)}. An agreement may be entered into from ${writeDay(addDays(endsOn, 1))}.`;

/** The same, or that it is over. */
export const standstillStands = (endsOn: IsoDate, today: IsoDate): string =>
	today <= endsOn ? standstillEnd(endsOn) : `The standstill ended with ${writeDay(endsOn)}.`;
