import { accepted, type Result, refused } from '../result.ts';
import type { Measure } from '../specification/specification.ts';
import { countMeasure } from './count-by-area.ts';
import { countsAlike } from './counts-alike.ts';
import { addCoverage, coverReadings, sourcesOf } from './cover-readings.ts';
import { chooseReadings, findReadings } from './find-readings.ts';
import type { KpiFacts, Reading } from './kpi-facts.ts';
import type { MeasureTotal, ReturnFacts, RollUpRefusal, Selection } from './kpi-value.ts';
import { onceIn } from './once-in.ts';
import { areasAsked, isWhole, measureAsked, selectionOf } from './read-figures.ts';

export interface MeasureQuestion extends Selection {
	readonly measure: string;
	/** Contract quarters; for a cohort measure, the cohorts. */
	readonly periods: readonly number[];
	/** For a cohort measure: quarters after its own at whose end it is read; 1 unless told. */
	readonly maturity?: number;
}

/** Adds a measure's figures as far as its kind allows: flow over time and areas, stock over areas, cohort by its rule, ratio not at all. */
export function rollUpMeasure(
	facts: KpiFacts,
	question: MeasureQuestion,
): Result<MeasureTotal, RollUpRefusal> {
	const periods = [...new Set(question.periods)].sort((a, b) => a - b);
	const { measure, maturity } = question;
	return isWhole(question)
		? onceIn(facts.index.totals, `${measure}|${periods}|${maturity}`, () => rollUp(facts, question, periods))
		: rollUp(facts, question, periods);
}

function rollUp(
	facts: KpiFacts,
	question: MeasureQuestion,
	periods: readonly number[],
): Result<MeasureTotal, RollUpRefusal> {
	const asked = periods.flatMap((period) => {
		const measure = measureAsked(facts, question.measure, period);
		return measure === null ? [] : [{ period, measure }];
	});
	const newest = asked.at(-1);
	if (newest === undefined) return refused({ code: 'not-defined', periods });
	if (asked.some(({ measure }) => !countsAlike(measure, newest.measure)))
		return refused({ code: 'definitions-differ', versions: versionsOf(facts, periods) });
	if (newest.measure.kind === 'stock' && asked.length > 1)
		return refused({ code: 'stock-over-time', measure: question.measure });

	const readings = asked.map(({ period, measure }) => ({
		period,
		measure,
		readings: readingsOf(facts, measure, period, question, asked.length > 1),
	}));
	const split = (measure: Measure): boolean => measure.byArea || question.areaIds === undefined;
	const coverage = addCoverage(
		readings
			.filter((each) => split(each.measure))
			.map((each) => coverReadings(each.readings, each.measure.byArea, question)),
	);
	if (newest.measure.kind === 'ratio' && coverage.expected > 1)
		return refused({ code: 'ratio-added', measure: question.measure });
	const values = readings.flatMap((each) =>
		each.readings.flatMap(
			(reading) => readingValue(facts, each.period, each.measure, reading, question) ?? [],
		),
	);
	return accepted({
		measure: newest.measure,
		periods: asked.map(({ period }) => period),
		of: selectionOf(question),
		value: values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0),
		provisional:
			coverage.missing.length > 0 ||
			readings.some((each) => each.readings.some((reading) => !reading.frozen)),
		coverage,
		sources: readings.flatMap((each) => sourcesOf(each.readings)),
	});
}

const readingsOf = (
	facts: KpiFacts,
	measure: Measure,
	period: number,
	question: MeasureQuestion,
	pooled: boolean,
): readonly Reading[] => {
	const cohort = measure.kind === 'cohort';
	const basis = {
		strand: measure.strand,
		basis: cohort ? ('cohort' as const) : ('period' as const),
		maturity: cohort ? (question.maturity ?? 1) : 0,
	};
	return chooseReadings(findReadings(facts, basis, period), question, pooled);
};

function readingValue(
	facts: KpiFacts,
	period: number,
	measure: Measure,
	reading: Reading,
	selection: Selection,
): number | null {
	if (reading.read === null) return null;
	const asked = measureAsked(facts, measure.key, reading.read.period) ?? measure;
	return readMeasure(facts, reading.read, asked, measure.kind === 'cohort' ? period : null, selection);
}

/**
 * What an accepted return says of a measure, for the areas asked. A box without a figure counts nothing: the return was complete when it
 * was certified, and "nothing to report" leaves no figures. Null where it is not split and only some areas are asked for.
 */
function readMeasure(
	facts: KpiFacts,
	kpiReturn: ReturnFacts,
	measure: Measure,
	cohort: number | null,
	selection: Selection,
): number | null {
	if (!measure.byArea && selection.areaIds !== undefined) return null;
	const counts = countMeasure(facts, kpiReturn, measure, cohort);
	let sum = 0;
	for (const area of measure.byArea ? areasAsked(kpiReturn, selection) : [null]) sum += counts.get(area) ?? 0;
	return sum;
}

const versionsOf = (facts: KpiFacts, periods: readonly number[]): readonly number[] =>
	facts.specifications
		.filter((version) => version.state !== 'draft' && version.effectiveFrom <= (periods.at(-1) ?? 0))
		.map((version) => version.number);
