import type { CellView, TableView } from '../../components/layout/record-view.ts';
import { number, words } from '../../components/layout/record-view.ts';
import type { Period } from '../../domain/calendar/period.ts';
import type { KpiFacts } from '../../domain/kpi/kpi-facts.ts';
import { measureSeries } from '../../domain/kpi/measure-series.ts';
import { measureToDate } from '../../domain/kpi/measure-to-date.ts';
import { missingReasonWords } from '../../domain/kpi/missing-reason-words.ts';
import { breakdownWords } from '../../domain/specification/breakdown-words.ts';
import type { Measure } from '../../domain/specification/specification.ts';
import { capitalised } from '../../domain/text/capitalised.ts';
import { FREQUENCY_NAMES } from './frequency-names.ts';
import { monthsCovered, totalCell } from './measure-words.ts';

/** Measures down, their two latest periods and the total to date across; each leads to its own page. */
export const measuresTable = (
	table: Pick<TableView, 'id' | 'caption' | 'captionSize' | 'captionHidden'>,
	measures: readonly Measure[],
	{ slug, facts, periods }: { slug: string; facts: KpiFacts; periods: readonly Period[] },
): TableView => ({
	...table,
	columns: [words('Measure'), words('Latest period'), number('Latest'), number('Before'), number('To date')],
	rows: measures.map((measure) => ({
		key: measure.key,
		...(measure.partOf === null ? {} : { group: groupOf(measure, facts) }),
		cells: rowOf(measure, slug, facts, periods),
	})),
});

function groupOf({ partOf, breakdown }: Measure, { specifications }: KpiFacts): string {
	const whole = specifications
		.flatMap(({ measures }) => measures)
		.findLast((measure) => measure.key === partOf);
	return `${whole?.label ?? 'Parts'}, ${breakdownWords(breakdown)}`;
}

function rowOf(measure: Measure, slug: string, facts: KpiFacts, periods: readonly Period[]): CellView[] {
	const series = measureSeries(facts, measure.key);
	const latest = series.at(-1);
	const before = series.at(-2);
	const toDate =
		measure.kind === 'flow' || measure.kind === 'cohort' ? measureToDate(facts, measure.key) : null;
	const name = { text: measure.label, href: `/programmes/${slug}/measures/${measure.key}` };
	return [
		measure.frequency === 'quarterly' ? name : { cell: name, below: FREQUENCY_NAMES[measure.frequency] },
		latest === undefined
			? { quiet: capitalised(missingReasonWords({ code: 'not-due' })) }
			: monthsCovered(latest.measure, latest.periods[0] ?? 0, periods),
		latest === undefined ? '' : totalCell(latest, facts.dueUntil),
		before === undefined ? '' : totalCell(before, facts.dueUntil),
		toDate === null ? { quiet: 'Not added' } : toDate.ok ? totalCell(toDate.value, facts.dueUntil) : '',
	];
}
