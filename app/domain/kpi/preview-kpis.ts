import { allBoxes } from '../kpi-return/all-boxes.ts';
import type { BoxSection } from '../kpi-return/box.ts';
import { figureKey } from '../kpi-return/figure.ts';
import { openCohorts } from '../kpi-return/open-cohorts.ts';
import type { KpiDefinition, MeasureUnit } from '../specification/specification.ts';
import { compareWithTarget } from './compare-with-target.ts';

/** A KPI as one return's figures stand, before anybody has accepted them. It rates nothing: that is `measureKpi`'s. */
export interface KpiPreview {
	readonly definition: KpiDefinition;
	/** Contract quarter of the cohort; null where the KPI is of the period. */
	readonly cohort: number | null;
	/** Keys (`figureKey`) of the boxes that are added. */
	readonly numerator: readonly string[];
	/** None for a plain count. */
	readonly denominator: readonly string[];
	/** Null while a box is empty or holds no figure; a plain count is over 1. */
	readonly sums: { readonly numerator: number; readonly denominator: number } | null;
	readonly unit: 'share' | MeasureUnit;
	/** Null without a base, for a cohort that is still open, and for a plain count, whose target is the whole programme's. */
	readonly met: boolean | null;
}

interface Previewed {
	readonly sections: readonly BoxSection[];
	readonly kpis: readonly KpiDefinition[];
	/** Contract quarter of the return. */
	readonly periodNumber: number;
	readonly figures: ReadonlyMap<string, number>;
	/** Unit of a measure, by key. */
	readonly unitOf: (measureKey: string) => MeasureUnit;
}

/** The KPIs all of whose measures these sections ask, by cohort: the one that closes with this return, then the open one. */
export function previewKpis({
	sections,
	kpis,
	periodNumber,
	figures,
	unitOf,
}: Previewed): readonly KpiPreview[] {
	const boxes = allBoxes(sections);
	const keysOf = (measures: readonly string[], cohort: number | null): readonly string[] =>
		boxes
			.filter((box) => measures.includes(box.measureKey) && (cohort === null || box.cohort === cohort))
			.map(figureKey);
	return kpis.flatMap((definition) => {
		const asked = [...definition.numerator, ...(definition.denominator ?? [])];
		if (!asked.every((key) => boxes.some((box) => box.measureKey === key))) return [];
		const cohorts = definition.basis === 'cohort' ? [...openCohorts(periodNumber)].reverse() : [null];
		return cohorts.map((cohort) => {
			const numerator = keysOf(definition.numerator, cohort);
			const denominator = keysOf(definition.denominator ?? [], cohort);
			const sums = sumsOf(numerator, denominator, figures);
			const isOpen = cohort !== null && cohort + definition.maturity > periodNumber;
			const isJudged = sums !== null && denominator.length > 0 && sums.denominator > 0 && !isOpen;
			const unit =
				definition.denominator === null ? unitOf(definition.numerator[0] ?? '') : ('share' as const);
			return {
				definition,
				cohort,
				numerator,
				denominator,
				sums,
				unit,
				met: isJudged ? isMet(sums, definition) : null,
			};
		});
	});
}

function sumsOf(
	numerator: readonly string[],
	denominator: readonly string[],
	figures: ReadonlyMap<string, number>,
): KpiPreview['sums'] {
	if (![...numerator, ...denominator].every((key) => figures.has(key))) return null;
	const add = (keys: readonly string[]): number =>
		keys.reduce((sum, key) => sum + (figures.get(key) ?? 0), 0);
	return { numerator: add(numerator), denominator: denominator.length === 0 ? 1 : add(denominator) };
}

function isMet(
	sums: { readonly numerator: number; readonly denominator: number },
	{ target, direction }: KpiDefinition,
): boolean {
	const compared = compareWithTarget(sums, target);
	return direction === 'at-least' ? compared >= 0 : compared <= 0;
}
