import { only, type RecordView, said } from '../../../components/layout/record-view.ts';
import type { OwnPerformance } from '../../../operations/performance/show-own-performance.ts';
import { kpiBlocks } from '../kpi-blocks.ts';
import { otherKpis, until } from '../other-kpis.ts';
import { NO_KPI_YET, ownKpis } from '../own-kpis.ts';
import { ownPages, trailOf } from '../pages-of.ts';
import { besideContact } from '../programme/not-reached.ts';
import { splitTable } from '../programme/split-table.ts';
import { promisedTable } from '../promised-table.ts';
import { type BlockContext, coverageNames } from '../value-row.ts';

/** The page's tables hold two years; the charts and the KPIs' own pages hold all. */
const NEWEST_QUARTERS = 8;

/** A provider's own figures of a programme, as the office reads them. */
export function ownPerformanceView({
	programme,
	periods,
	facts,
	areas,
	providers,
	promised,
}: OwnPerformance): RecordView {
	const pages = ownPages(programme);
	const context: BlockContext = { pages, facts, periods, names: coverageNames(areas, providers, periods) };
	const kpis = ownKpis(facts);
	const headline = kpis.filter((kpi) => kpi.headline);
	const isPart = facts.returns.some(({ part }) => part === true);
	return {
		title: 'Your performance',
		caption: programme.name,
		back: trailOf(pages),
		wide: true,
		blocks: [
			...said(
				`${until(facts, periods)} These are your own figures, from your returns that the commissioner has accepted. Do not publish them: small numbers can identify somebody.`,
			),
			...only(
				isPart,
				...said(
					'Where another provider leads the agreement, these are the figures of the areas that you deliver.',
				),
			),
			...only(kpis.length === 0, ...said(NO_KPI_YET)),
			...headline.flatMap((kpi) => kpiBlocks(kpi, context, NEWEST_QUARTERS)),
			...(isPart ? [] : besideContact(facts, headline[0])),
			...only(headline.length > 0, splitTable(headline, context, 'area', areas)),
			...promisedTable(headline, promised, providers, context),
			...otherKpis(
				kpis.filter((kpi) => !kpi.headline),
				pages,
			),
			...said({
				href: `/programmes/${programme.slug}/specification`,
				text: 'How each KPI is judged',
			}),
		],
	};
}
