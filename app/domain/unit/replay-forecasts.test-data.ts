import { addDays, type IsoDate } from '../calendar/iso-date.ts';
import { type Month, monthOf, monthsFrom, spanOfMonth } from '../calendar/months.ts';
import { forecastUse } from './forecast-use.ts';

/** An agreement as it went: who started in each month, and the places that were open at a day. */
export interface Gone {
	readonly startsOn: IsoDate;
	/** As far as it has been, where it still runs. */
	readonly endsOn: IsoDate;
	readonly startsByMonth: ReadonlyMap<Month, number>;
	readonly openOn: (day: IsoDate) => number;
}

/** The forecast made again at the end of each month, as it would have been made then, and whether its range held what came. */
export function replayForecasts({ startsOn, endsOn, startsByMonth, openOn }: Gone): readonly boolean[] {
	const usedBy = (day: IsoDate): number =>
		monthsFrom(monthOf(startsOn), monthOf(day)).reduce(
			(sum, month) => sum + (startsByMonth.get(month) ?? 0),
			0,
		);
	return monthsFrom(monthOf(startsOn), monthOf(addDays(endsOn, -31))).flatMap((month) => {
		const on = spanOfMonth(month).endsOn;
		const forecast = forecastUse({ on, startsOn, endsOn, startsByMonth, used: usedBy(on), open: openOn(on) });
		if (forecast.kind !== 'forecast' || forecast.range === null) return [];
		const came = usedBy(endsOn);
		return [forecast.range.low <= came && came <= forecast.range.high];
	});
}

/** Of 100. */
export const heldOf100 = (held: readonly boolean[]): number =>
	(100 * held.filter((each) => each).length) / held.length;
