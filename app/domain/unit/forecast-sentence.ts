import type { IsoDate } from '../calendar/iso-date.ts';
import { type Month, spanOfMonth } from '../calendar/months.ts';
import { monthsLabel } from '../calendar/period-label.ts';
import { writeDay } from '../calendar/write-date.ts';
import { plural } from '../text/list-words.ts';
import { writeCount } from '../text/write-number.ts';
import { MONTHS_OF_RATE, type UseForecast } from './forecast-use.ts';

/** The forecast in sentences: what will be used, within what range, and what that assumes. */
export function forecastSentences(forecast: UseForecast, endsOn: IsoDate): readonly string[] {
	switch (forecast.kind) {
		case 'ended':
			return [
				`The agreement ended on ${writeDay(endsOn)}: ${plural(forecast.used, 'place was', 'places were')} used and ${writeCount(forecast.unused)} expired. There is nothing to forecast.`,
			];
		case 'no-data':
			return [
				`There is no forecast yet: it needs three whole months of the agreement, and there ${forecast.months === 1 ? 'is 1' : `are ${forecast.months}`}.`,
			];
		case 'no-starts':
			return [
				`Nobody started in ${spanWords(forecast.months)}. If that continues, all ${plural(forecast.open, 'place')} still open will expire on ${writeDay(endsOn)}.`,
			];
		case 'forecast': {
			const { expected, units, starts, months, runsOutOn } = forecast;
			return [
				`About ${writeCount(expected)} of ${plural(units, 'place')} will have been used when the agreement ends on ${writeDay(endsOn)}${rangeWords(forecast)}.`,
				`This assumes that people keep starting as in ${spanWords(months)} (${plural(starts, 'start')}). It takes no account of seasons, future referrals or places added later.`,
				...(forecast.range === null
					? [
							`There is no range yet: it needs ${MONTHS_OF_RATE} whole months of the agreement, and there are ${months.length}.`,
						]
					: []),
				...(runsOutOn === null
					? []
					: [`At that rate no place is free after about ${writeDay(runsOutOn)}, before the agreement ends.`]),
			];
		}
	}
}

/** Nothing where every place goes in any case, or nobody more can start. */
const rangeWords = ({ range }: Extract<UseForecast, { readonly kind: 'forecast' }>): string =>
	range === null || range.low === range.high
		? ''
		: `: between ${writeCount(range.low)} and ${writeCount(range.high)} in about 8 of 10 cases`;

const spanWords = (months: readonly Month[]): string =>
	monthsLabel({
		startsOn: spanOfMonth(months[0] ?? '').startsOn,
		endsOn: spanOfMonth(months.at(-1) ?? '').endsOn,
	});
