import type { KpiDefinition } from '../specification/specification.ts';
import { cohortFrame } from './cohort-frame.ts';
import { missingOf } from './cover-readings.ts';
import { chooseReadings, findReadings } from './find-readings.ts';
import { isClosed } from './is-closed.ts';
import type { CohortFrame, CountedReading, KpiFacts } from './kpi-facts.ts';
import type { Coverage, Missing, ProvisionalReason, Selection, Source } from './kpi-value.ts';
import { areasAsked } from './read-figures.ts';
import { CASES_ENTERED, casesAgree, reconcileCases } from './reconcile-cases.ts';

/** The cohorts (or periods) of a KPI added up over the areas and providers asked for. */
export interface CohortSums {
	/** False where no return could be read: the sums then mean nothing. */
	readonly anythingRead: boolean;
	readonly numerator: number;
	/** 0 for a plain count. */
	readonly denominator: number;
	readonly coverage: Coverage;
	/** A return that two cohorts are read from stands twice. */
	readonly sources: readonly Source[];
	readonly provisional: readonly ProvisionalReason[];
}

/** Filled cohort by cohort: a page asks thousands of these, so nothing is made for a cohort that is thrown away after it. */
interface Running {
	anythingRead: boolean;
	numerator: number;
	denominator: number;
	unit: Coverage['unit'] | null;
	expected: number;
	readonly missing: Missing[];
	readonly sources: Source[];
	readonly provisional: ProvisionalReason[];
}

export function addUpCohorts(
	facts: KpiFacts,
	definition: KpiDefinition,
	cohorts: readonly number[],
	selection: Selection,
): CohortSums {
	const running: Running = {
		anythingRead: false,
		numerator: 0,
		denominator: 0,
		unit: null,
		expected: 0,
		missing: [],
		sources: [],
		provisional: [],
	};
	for (const cohort of cohorts) {
		const frame = cohortFrame(facts, definition, cohort);
		if (frame.byArea === null || (!frame.byArea && selection.areaIds !== undefined)) continue;
		const readings = chooseReadings(frame, selection, cohorts.length > 1);
		count(running, readings, selection);
		const missing = cover(running, frame.byArea, readings, selection);
		if (missing.length > 0)
			running.provisional.push({
				code: missing.every(isClosed) ? 'returns-closed' : 'returns-missing',
				strand: definition.strand,
			});
		if (definition.basis === 'cohort')
			running.provisional.push(...openCohort(frame, cohort, readings, facts.latestPeriod));
		if (
			definition.basis === 'cohort' &&
			definition.denominator?.includes(CASES_ENTERED) &&
			!casesAgree(facts, cohort, frame.readings)
		)
			running.provisional.push(
				...reconcileCases(facts, cohort, readings, selection, allReadings(facts, definition, cohort)),
			);
	}
	const { unit, expected, missing, anythingRead, numerator, denominator, sources, provisional } = running;
	const coverage = {
		unit: unit ?? ('return' as const),
		expected,
		accepted: expected - missing.length,
		missing,
	};
	return { anythingRead, numerator, denominator, coverage, sources, provisional };
}

/** Of the whole programme, whoever's these facts are. */
const allReadings = (facts: KpiFacts, definition: KpiDefinition, cohort: number) =>
	findReadings(facts.index.within ?? facts, definition, cohort).readings;

/** What is missing among them. */
function cover(
	running: Running,
	byArea: boolean,
	readings: readonly CountedReading[],
	selection: Selection,
): readonly Missing[] {
	const before = running.missing.length;
	for (const { calledFor } of readings) {
		const areas = byArea ? areasAsked(calledFor, selection) : [null];
		running.expected += areas.length;
		if (areas.length > 0) running.unit ??= byArea ? 'area' : 'return';
		if (calledFor.submission === null)
			for (const area of areas) running.missing.push(missingOf(calledFor, area));
	}
	return running.missing.slice(before);
}

function count(running: Running, readings: readonly CountedReading[], selection: Selection): void {
	for (const { read, numerator, denominator, source } of readings) {
		if (read === null || source === null) continue;
		running.anythingRead = true;
		running.sources.push(source);
		for (const area of selection.areaIds === undefined
			? [null, ...read.areaIds]
			: areasAsked(read, selection)) {
			running.numerator += numerator.get(area) ?? 0;
			running.denominator += denominator.get(area) ?? 0;
		}
	}
}

/** A cohort read anywhere but where it is frozen is still open, whether its quarter has yet to end or its agreement ended before. */
function openCohort(
	{ closes }: CohortFrame,
	cohort: number,
	readings: readonly CountedReading[],
	latestPeriod: number,
): readonly ProvisionalReason[] {
	const open = readings.some((reading) => !reading.frozen && reading.calledFor.period < closes);
	if (!open) return [];
	const ended = closes <= latestPeriod ? { ended: true as const } : {};
	return [{ code: 'cohort-still-open', cohort, maturesAfter: closes, ...ended }];
}
