import { type KpiPreview, previewKpis } from '../../domain/kpi/preview-kpis.ts';
import { previewJudgement, previewResult, previewTarget } from '../../domain/kpi/preview-words.ts';
import { boxesOfReturn } from '../../domain/kpi-return/boxes-of-return.ts';
import { cellNames } from '../../domain/kpi-return/cell-names.ts';
import { isClosingReturn } from '../../domain/specification/is-closing-return.ts';
import type { ReturnFacts } from '../../operations/kpi-return/show-return.ts';

interface KpisOnFigures {
	readonly whole: ReturnFacts['whole'];
	/** By `figureKey`, as the two that follow; null where there is none. */
	readonly figures: ReadonlyMap<string, number>;
	readonly lastQuarter: ReadonlyMap<string, number> | null;
	readonly lastYear: ReadonlyMap<string, number> | null;
}

export interface KpiRow {
	readonly key: string;
	readonly name: string;
	readonly result: string;
	readonly target: string;
	readonly verdict: string;
	readonly lastQuarter: string;
	readonly lastYear: string;
}

/** The KPIs as this version has them, beside the target and what the same returns said last quarter and a year ago. */
export function kpiRows(facts: KpisOnFigures): readonly KpiRow[] {
	const { number } = facts.whole.row.period;
	const lastQuarter = previews(facts, number - 1, facts.lastQuarter);
	const lastYear = previews(facts, number - 4, facts.lastYear);
	const { cohorts } = cellNames(facts.whole);
	return previews(facts, number, facts.figures).map((preview) => ({
		key: `${preview.definition.key}-${preview.cohort ?? 'period'}`,
		name:
			preview.cohort === null
				? preview.definition.name
				: `${preview.definition.name}, cases entered in ${cohorts.get(preview.cohort)}`,
		result: previewResult(preview),
		target: previewTarget(preview),
		verdict: previewJudgement(preview),
		lastQuarter: earlier(lastQuarter, preview, 1),
		lastYear: earlier(lastYear, preview, 4),
	}));
}

function previews(
	{ whole }: KpisOnFigures,
	quarter: number,
	figures: ReadonlyMap<string, number> | null,
): readonly KpiPreview[] {
	const period = whole.periods.find(({ number }) => number === quarter);
	if (figures === null || period === undefined) return [];
	const { specification, areas, row } = whole;
	const kpis = specification.kpis.filter(({ strand }) => strand === row.strand);
	// Boxes of other measures are added to none of them.
	const counted = new Set(
		kpis.flatMap(({ numerator, denominator }) => [...numerator, ...(denominator ?? [])]),
	);
	const measures = specification.measures.filter(({ key }) => counted.has(key));
	return previewKpis({
		sections: boxesOfReturn({
			specification: { ...specification, measures },
			strand: row.strand,
			period: { number: quarter, endsOn: period.endsOn },
			closing: isClosingReturn(period, row.agreementEndsOn),
			areaIds: areas.map(({ areaId }) => areaId),
		}),
		kpis,
		periodNumber: quarter,
		figures,
		unitOf: (key) => specification.measures.find((measure) => measure.key === key)?.unit ?? 'count',
	});
}

/** Compared at the same age: the cohort that closed then, or was open then. */
function earlier(
	before: readonly KpiPreview[],
	{ definition, cohort }: KpiPreview,
	quarters: number,
): string {
	const same = before.find(
		(each) =>
			each.definition.key === definition.key && (cohort === null || each.cohort === cohort - quarters),
	);
	return same === undefined || same.sums === null ? '–' : previewResult(same);
}
