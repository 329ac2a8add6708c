import type { KpiValue, ProvisionalReason } from '../kpi/kpi-value.ts';
import { countBand, shareBand } from './bands.ts';
import type { Disclosed } from './disclosed.ts';
import type { DisclosedFigure, DisclosedReason, KpiStatement, WithheldReason } from './disclosed-figure.ts';
import { markDisclosed } from './mark-disclosed.ts';
import { DEFAULT_THRESHOLDS, type Profile, type Thresholds } from './profile.ts';
import { fewerThan, smallSideWords, TOO_FEW } from './small-side-words.ts';

/** What a part's figure is judged by: how many parts with anybody in them the split has, and the cohorts that make it "to date". */
export interface SplitContext {
	readonly parts: number;
	readonly toDate: readonly number[];
}

export interface DiscloseOptions {
	readonly split?: SplitContext;
	/** People a median is the middle of; without it a median does not leave the office. */
	readonly countedOn?: number;
	readonly thresholds?: Thresholds;
}

/**
 * One KPI value for a profile. Which part of the programme it is of it says itself, so nobody can pass an area's figure off as the
 * programme's. Several values of one report go through `discloseKpis`, which also sees what they give away together.
 */
export function discloseKpi(
	value: KpiValue,
	profile: Profile,
	options: DiscloseOptions = {},
): Disclosed<KpiStatement> {
	const thresholds = options.thresholds ?? DEFAULT_THRESHOLDS;
	const part = value.of.areaIds !== undefined || value.of.providerIds !== undefined;
	const figure =
		profile === 'office'
			? inOffice(value)
			: part
				? ofPart(value, options.split ?? { parts: 0, toDate: [] }, thresholds)
				: ofProgramme(value, options.countedOn ?? 0, thresholds);
	return markDisclosed({
		profile,
		kpi: value.kpi,
		definitionVersion: value.definitionVersion,
		basis: value.basis,
		unit: value.unit,
		target: value.target,
		direction: value.direction,
		cohorts: value.cohorts,
		of: value.of,
		status: value.status,
		provisional: value.provisional.map((reason) => discloseReason(reason, profile)),
		coverage: value.coverage,
		sources: value.sources,
		figure,
	});
}

const withheld = (why: WithheldReason): DisclosedFigure => ({ kind: 'withheld', why, missing: null });
/** Where nobody was counted though every return is in, that is too few: it is not told apart from one to nineteen. */
const noData = ({ missing }: Pick<KpiValue, 'missing'>): DisclosedFigure =>
	missing?.code === 'too-few'
		? { kind: 'words', words: TOO_FEW }
		: { kind: 'withheld', why: 'no-data', missing };

const inOffice = (value: KpiValue): DisclosedFigure =>
	value.numerator === null
		? { kind: 'withheld', why: 'no-data', missing: value.missing }
		: exact(value, value.numerator);

const exact = (value: KpiValue, numerator: number): DisclosedFigure => ({
	kind: 'exact',
	numerator,
	denominator: value.denominator,
	rating: value.rating,
	verdict: value.verdict,
	interval: value.interval,
	evidence: value.evidence,
});

function ofProgramme(value: KpiValue, countedOn: number, thresholds: Thresholds): DisclosedFigure {
	const { numerator, denominator, unit } = value;
	if (numerator === null) return noData(value);
	if (denominator === null) {
		if (unit === 'weeks')
			return countedOn >= thresholds.base ? exact(value, numerator) : { kind: 'words', words: TOO_FEW };
		return unit === 'pence' || numerator >= thresholds.side
			? exact(value, numerator)
			: { kind: 'words', words: fewerThan(thresholds) };
	}
	if (denominator < thresholds.base || numerator > denominator) return { kind: 'words', words: TOO_FEW };
	if (numerator < thresholds.side)
		return { kind: 'words', words: smallSideWords(denominator, 'numerator', thresholds) };
	if (denominator - numerator < thresholds.side)
		return { kind: 'words', words: smallSideWords(denominator, 'complement', thresholds) };
	return exact(value, numerator);
}

function ofPart(value: KpiValue, split: SplitContext, thresholds: Thresholds): DisclosedFigure {
	const { numerator, denominator, cohorts } = value;
	if (split.parts < thresholds.parts) return withheld('fewer-than-three-parts');
	if (cohorts.length < 2 || cohorts.join() !== split.toDate.join()) return withheld('part-by-quarter');
	if (value.coverage.accepted === 0) return noData({ missing: value.missing ?? { code: 'not-received' } });
	if (numerator === null) return noData(value);
	if (denominator === null)
		return value.unit !== 'count'
			? withheld('could-be-worked-out')
			: { kind: 'band', words: countBand(numerator, thresholds), base: null };
	if (denominator < thresholds.partBase || numerator > denominator) return { kind: 'words', words: TOO_FEW };
	return {
		kind: 'band',
		words: shareBand(numerator, denominator, thresholds),
		base: countBand(denominator, thresholds),
	};
}

/** Where cases passed and received differ, outsiders hear that they do, not by how many. */
const discloseReason = (reason: ProvisionalReason, profile: Profile): DisclosedReason => ({
	code: reason.code,
	strand: 'strand' in reason ? reason.strand : null,
	cohort: 'cohort' in reason ? reason.cohort : null,
	maturesAfter: 'maturesAfter' in reason ? reason.maturesAfter : null,
	passed: profile === 'office' && reason.code === 'cases-not-agreed' ? reason.passed : null,
	received: profile === 'office' && reason.code === 'cases-not-agreed' ? reason.received : null,
});
