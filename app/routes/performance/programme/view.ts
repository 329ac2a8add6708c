import { only, type RecordView, said } from '../../../components/layout/record-view.ts';
import type { Period } from '../../../domain/calendar/period.ts';
import type { PromisedLevel } from '../../../domain/grant/promised-level.ts';
import type { KpiFacts } from '../../../domain/kpi/kpi-facts.ts';
import { specificationInForce } from '../../../domain/kpi/specification-in-force.ts';
import { kpiBlocks } from '../kpi-blocks.ts';
import { otherKpis, until } from '../other-kpis.ts';
import { ownMeasureBlocks } from '../own-measures.ts';
import { officePages, trailOf } from '../pages-of.ts';
import { promisedTable } from '../promised-table.ts';
import { type BlockContext, coverageNames } from '../value-row.ts';
import { besideContact } from './not-reached.ts';
import { splitTable } from './split-table.ts';
import { waterfallBlocks } from './waterfall.ts';

/** The page's tables hold two years; the charts and the KPIs' own pages hold all. */
const NEWEST_QUARTERS = 8;

interface Facts {
	readonly programme: { readonly name: string; readonly slug: string };
	readonly periods: readonly Period[];
	readonly facts: KpiFacts;
	readonly areas: ReadonlyMap<string, string>;
	readonly providers: ReadonlyMap<string, string>;
	readonly promised: readonly PromisedLevel[];
}

/** The officer's performance page: exact figures, which never leave the office. */
export function performanceView({
	programme,
	periods,
	facts,
	areas,
	providers,
	promised,
}: Facts): RecordView {
	const { name, slug } = programme;
	const pages = officePages(programme);
	const context: BlockContext = { pages, facts, periods, names: coverageNames(areas, providers, periods) };
	const kpis =
		specificationInForce(facts.specifications, facts.latestPeriod)?.kpis ??
		facts.specifications.at(-1)?.kpis ??
		[];
	const headline = kpis.filter((kpi) => kpi.headline);
	const others = kpis.filter((kpi) => !kpi.headline);
	const [contact] = headline;
	return {
		title: 'Performance',
		caption: name,
		back: trailOf(pages),
		wide: true,
		blocks: [
			...said(
				`${until(facts, periods)} These are exact figures for the office. They never leave it: what a board or another organisation reads goes through the rule for small numbers.`,
			),
			...only(
				headline.length === 0,
				...said(
					'No service specification has been published for this programme. Its KPIs will appear here when one has.',
				),
			),
			...headline.flatMap((kpi) => kpiBlocks(kpi, context, NEWEST_QUARTERS)),
			...besideContact(facts, contact),
			...waterfallBlocks(facts, contact, periods),
			splitTable(headline, context, 'area', areas),
			splitTable(headline, context, 'provider', providers),
			...promisedTable(headline, promised, providers, context),
			...ownMeasureBlocks(facts, slug, periods),
			...otherKpis(others, pages),
		],
	};
}
