import { number, only, type RecordBlock, said, words } from '../../../components/layout/record-view.ts';
import { monthsOfPeriods } from '../../../domain/calendar/period-label.ts';
import type { RunChart } from '../../../domain/chart/chart-description.ts';
import { layoutSpark, topOf } from '../../../domain/chart/layout-spark.ts';
import { kpiSeriesByArea } from '../../../domain/kpi/kpi-by-area.ts';
import { kpiRunChart } from '../../../domain/kpi/kpi-run-chart.ts';
import type { KpiValue } from '../../../domain/kpi/kpi-value.ts';
import { maturedCohorts } from '../../../domain/kpi/matured-cohorts.ts';
import { missingReasonWords } from '../../../domain/kpi/missing-reason-words.ts';
import type { KpiDefinition } from '../../../domain/specification/specification.ts';
import { capitalised } from '../../../domain/text/capitalised.ts';
import type { BlockContext, ValueRow } from '../value-row.ts';

/** Two points are no line. */
const ENOUGH = 3;
/** The table under the lines holds two years; the returns behind each figure lead further back. */
const NEWEST = 8;

/** The KPI quarter by quarter in each area, on one scale: `rows` say what each comes to over all of them. */
export function areaLines(
	kpi: KpiDefinition,
	{ facts, periods }: BlockContext,
	areas: ReadonlyMap<string, string>,
	rows: readonly ValueRow[],
): readonly RecordBlock[] {
	const cohorts = maturedCohorts(facts, kpi.key);
	const series = kpiSeriesByArea(facts, kpi.key);
	const drawn = [...areas].flatMap(([id, name]) => {
		const own = series.get(id);
		if (own === undefined) return [];
		const chart = kpiRunChart({ ...kpi, name: `${kpi.name} in ${name}` }, own, periods, facts.latestPeriod);
		return [{ id, name, own, chart, row: rows.find((each) => each.name === name) }];
	});
	const top = Math.max(1, ...drawn.map(({ chart }) => topOf(chart)));
	const shown = cohorts.slice(-NEWEST);
	return only(
		cohorts.length >= ENOUGH && drawn.length > 0,
		{ kind: 'heading', text: 'Each area, quarter by quarter' },
		{
			kind: 'spark-figures',
			figures: drawn.map(({ id, name, chart, row }) => ({
				id: `line-${id}`,
				name,
				href: null,
				value: row?.value ?? row?.none ?? '',
				lines: row?.parts ? [`${row.parts.numerator} of ${row.parts.denominator}, all quarters so far`] : [],
				rating: null,
				layout: layoutSpark(chart, top),
			})),
		},
		...said({
			quiet: `The lines run over ${monthsOfPeriods(cohorts, periods)} and share one scale. A quarter of one area often has too few cases to say anything by itself.`,
		}),
		{
			kind: 'details',
			summary: 'Show each area by quarter as a table',
			blocks: [
				{
					kind: 'table',
					table: {
						id: 'areas-by-quarter',
						caption: `${kpi.name} by area and quarter`,
						captionSize: 's',
						columns: [words('Area'), ...shown.map((cohort) => number(monthsOfPeriods([cohort], periods)))],
						rows: drawn.map(({ id, name, own, chart }) => ({
							key: id,
							cells: [name, ...shown.map((cohort) => cellOf(own, chart, cohort))],
						})),
					},
				},
			],
		},
	);
}

function cellOf(own: readonly KpiValue[], { points }: RunChart, cohort: number) {
	const at = own.findIndex(({ cohorts: [one] }) => one === cohort);
	const value = own[at];
	const figure = points[at]?.valueLabel ?? '';
	if (value === undefined || value.numerator === null)
		return {
			figure: null,
			parts: null,
			none: figure || capitalised(missingReasonWords({ code: 'not-asked' })),
		};
	const parts =
		value.denominator === null
			? null
			: { numerator: String(value.numerator), denominator: String(value.denominator) };
	return { figure, parts };
}
