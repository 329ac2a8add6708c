import type { Period } from '../calendar/period.ts';
import { monthsLabel } from '../calendar/period-label.ts';
import { writeDay } from '../calendar/write-date.ts';
import { writeCount } from '../text/write-number.ts';
import type { ProvisionalReason } from './kpi-value.ts';

type Periods = readonly Pick<Period, 'number' | 'startsOn' | 'endsOn'>[];

/**
 * Why a figure is provisional. Numbers passed and received are for the office, which sees both; a provider reads `own`, its own figure
 * and that they differ; everybody else that they differ (domain guide §4).
 */
export function provisionalSentence(
	reason: ProvisionalReason,
	periods: Periods,
	reader: 'office' | 'perpetrator' | 'support' | 'others',
): string {
	const period = (number: number) => periods.find((candidate) => candidate.number === number);
	switch (reason.code) {
		case 'returns-missing':
			return reason.strand === 'support'
				? 'Not every return of the support service has been accepted.'
				: 'The number of cases is not confirmed until every return of the perpetrator programme for the same quarter has been accepted.';
		case 'returns-closed':
			return reason.strand === 'support'
				? 'A return of the support service was closed and will not come, so this stays incomplete and is not rated.'
				: 'A return of the perpetrator programme for the same quarter was closed and will not come, so the number of cases cannot be confirmed.';
		case 'cohort-still-open': {
			if (reason.ended === true)
				return 'An agreement ended before these cases had their time, so they are not rated.';
			const matures = period(reason.maturesAfter);
			return matures === undefined
				? 'No return follows the quarter in which these cases were received, so they are not rated.'
				: `These cases are still open: the result is read on ${writeDay(matures.endsOn)}.`;
		}
		case 'cases-not-agreed': {
			const cohort = period(reason.cohort);
			const when = cohort === undefined ? '' : ` for ${monthsLabel(cohort)}`;
			const differ = `Cases passed to the support service and cases it received do not agree${when}`;
			if (reader === 'office')
				return `${differ}: ${writeCount(reason.passed)} passed, ${writeCount(reason.received)} received.`;
			if (reader === 'perpetrator') return `${differ}: you passed ${writeCount(reason.passed)}.`;
			return reader === 'support' ? `${differ}: you received ${writeCount(reason.received)}.` : `${differ}.`;
		}
	}
}
