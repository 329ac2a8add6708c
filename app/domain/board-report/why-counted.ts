import type { KpiFacts } from '../kpi/kpi-facts.ts';
import type { PreviousReport } from './board-report-facts.ts';
import type { CountedFigure } from './counted-figure.ts';
import { AGREED_ANEW, type Known, PLACES_LATE } from './why-restated.ts';

/** A count rests on the returns of its own strand and quarters; what was agreed, and places, on none. */
export function whyCounted(
	{ key, agreed }: CountedFigure,
	{ returns, specifications }: KpiFacts,
	{ quarter }: PreviousReport,
	why: (is: readonly Known[]) => string,
): string {
	const [measureKey = '', column] = key.split('|');
	const strands = new Set(
		specifications.flatMap(({ measures }) =>
			measures.flatMap(({ key: own, strand }) => (own === measureKey ? [strand] : [])),
		),
	);
	if (strands.size === 0) return agreed ? AGREED_ANEW : PLACES_LATE;
	const from = column === 'quarter' ? quarter : column === 'before' ? quarter - 1 : 0;
	const to = column === 'before' ? quarter - 1 : quarter;
	return why(
		returns.flatMap(({ returnId, submission, strand, period }) =>
			submission !== null && strands.has(strand) && period >= from && period <= to
				? [{ returnId, submission }]
				: [],
		),
	);
}
