import type { KpiDefinition, Measure } from './specification.ts';
import type { KpiProblem } from './specification-problem.ts';

/** What is wrong with the KPIs of a specification that asks these measures. */
export function kpiProblems(
	kpis: readonly KpiDefinition[],
	measures: readonly Measure[],
): readonly KpiProblem[] {
	const byKey = new Map(measures.map((measure) => [measure.key, measure]));
	return kpis.flatMap((kpi, index) => [
		...(kpis.findIndex(({ key }) => key === kpi.key) < index
			? [{ code: 'kpi-twice', kpi: kpi.key } as const]
			: []),
		...ownProblems(kpi),
		...measureProblems(kpi, byKey),
	]);
}

function ownProblems(kpi: KpiDefinition): readonly KpiProblem[] {
	const problems: KpiProblem[] = [];
	const found = (
		holds: boolean,
		code: Exclude<
			KpiProblem['code'],
			| 'kpi-unknown-measure'
			| 'kpi-other-strand'
			| 'kpi-wrong-kind'
			| 'kpi-mixed-units'
			| 'kpi-mixed-frequencies'
		>,
	) => {
		if (holds) problems.push({ code, kpi: kpi.key });
	};
	found(kpi.name.trim() === '', 'kpi-unnamed');
	found(kpi.ofAll.trim() === '' || kpi.howMany.trim() === '', 'kpi-without-words');
	found(kpi.numerator.length === 0 || kpi.denominator?.length === 0, 'kpi-counts-nothing');
	found(
		kpi.basis === 'cohort' ? kpi.maturity !== 0 && kpi.maturity !== 1 : kpi.maturity !== 0,
		'kpi-maturity',
	);
	found(!isTargetSane(kpi), 'kpi-target');
	found(!areBandsSane(kpi), 'kpi-bands');
	found(
		!isCount(kpi.minimumBase) ||
			kpi.minimumBase < 1 ||
			!isCount(kpi.headlineBase) ||
			kpi.headlineBase < kpi.minimumBase,
		'kpi-bases',
	);
	return problems;
}

const isCount = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;

/** A share's target lies above 0 and at most at 1; a count's is a whole number over 1. "At most" may aim at none. */
function isTargetSane({ target, denominator, direction }: KpiDefinition): boolean {
	if (!isCount(target.numerator) || !isCount(target.denominator) || target.denominator === 0) return false;
	if (target.numerator === 0 && direction === 'at-least') return false;
	return denominator === null ? target.denominator === 1 : target.numerator <= target.denominator;
}

const areBandsSane = ({ bands }: KpiDefinition): boolean =>
	isCount(bands.approaching) &&
	isCount(bands.requiresImprovement) &&
	bands.approaching <= bands.requiresImprovement &&
	bands.requiresImprovement <= 100;

function measureProblems(kpi: KpiDefinition, byKey: ReadonlyMap<string, Measure>): readonly KpiProblem[] {
	return [kpi.numerator, kpi.denominator ?? []].flatMap((side) =>
		side.flatMap((key): readonly KpiProblem[] => {
			const measure = byKey.get(key);
			if (measure === undefined) return [{ code: 'kpi-unknown-measure', kpi: kpi.key, measure: key }];
			const code = problemOf(kpi, measure, byKey.get(side[0] ?? ''), byKey.get(kpi.numerator[0] ?? ''));
			return code === null ? [] : [{ code, kpi: kpi.key, measure: key }];
		}),
	);
}

function problemOf(
	kpi: KpiDefinition,
	{ strand, kind, unit, frequency }: Measure,
	ofSide: Measure | undefined,
	ofKpi: Measure | undefined,
) {
	if (strand !== kpi.strand) return 'kpi-other-strand';
	const isAlone = kpi.denominator === null && kpi.numerator.length === 1;
	if ((kind === 'cohort') !== (kpi.basis === 'cohort') || (kind === 'ratio' && !isAlone))
		return 'kpi-wrong-kind';
	if (unit !== ofSide?.unit) return 'kpi-mixed-units';
	return frequency !== ofKpi?.frequency ? 'kpi-mixed-frequencies' : null;
}
