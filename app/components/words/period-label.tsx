import type { Period } from '../../domain/calendar/period.ts';
import { monthsLabel, periodLabel } from '../../domain/calendar/period-label.ts';

/** The months first, the quarter's numbers after them and quieter: "April to June 2017 (2017/18 Q1, contract quarter 2)". */
export function PeriodLabel({ period }: { readonly period: Pick<Period, 'number' | 'startsOn' | 'endsOn'> }) {
	const months = monthsLabel(period);
	return (
		<>
			{months}
			<span className="portal-quiet">{periodLabel(period).slice(months.length)}</span>
		</>
	);
}
