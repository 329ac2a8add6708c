import { only, type RecordBlock } from '../../components/layout/record-view.ts';
import type { Period } from '../../domain/calendar/period.ts';
import { monthsLabel } from '../../domain/calendar/period-label.ts';
import type { KpiFacts } from '../../domain/kpi/kpi-facts.ts';
import type { KpiDefinition } from '../../domain/specification/specification.ts';
import type { PagesOf } from './pages-of.ts';

/** The way to the KPIs that do not stand on the page of all KPIs in full. */
export const otherKpis = (kpis: readonly KpiDefinition[], { base }: PagesOf): readonly RecordBlock[] =>
	only(
		kpis.length > 0,
		{ kind: 'heading', text: 'Other KPIs' },
		{
			kind: 'list',
			items: kpis.map(({ name, key }) => ({ text: name, href: `${base}/${key}` })),
			plain: true,
		},
	);

/** Which quarters the page rests on. */
export function until({ latestPeriod }: KpiFacts, periods: readonly Period[]): string {
	const last = periods.find((period) => period.number === latestPeriod);
	return last === undefined ? 'No quarter has ended yet.' : `Latest quarter: ${monthsLabel(last)}.`;
}
