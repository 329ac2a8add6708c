import type { CellView } from '../../components/layout/record-view.ts';
import type { Period } from '../../domain/calendar/period.ts';
import { monthsLabel } from '../../domain/calendar/period-label.ts';
import type { MeasureTotal } from '../../domain/kpi/kpi-value.ts';
import type { MissingReason } from '../../domain/kpi/missing-reason.ts';
import { missingReasonWords } from '../../domain/kpi/missing-reason-words.ts';
import { whyMissing } from '../../domain/kpi/why-missing.ts';
import { writeFigure } from '../../domain/kpi-return/write-figure.ts';
import { quartersCovered } from '../../domain/specification/quarters-covered.ts';
import type { Measure } from '../../domain/specification/specification.ts';
import { THINGS } from '../../domain/specification/things.ts';
import { capitalised } from '../../domain/text/capitalised.ts';
import { plural } from '../../domain/text/list-words.ts';

/** "12 sessions", "£1,200.00", "4.5 weeks". */
export function figureWords(value: number, { unit, things }: Pick<Measure, 'unit' | 'things'>): string {
	if (unit !== 'count' || things === null) return writeFigure(value, unit);
	const [one, many] = THINGS[things];
	return plural(value, one, many);
}

/** Why a total has no figure, as a KPI's is told. `dueUntil`: the newest contract quarter whose returns should be in by now. */
export const noneReason = ({ coverage, sources }: Total, dueUntil: number): MissingReason =>
	(coverage.expected > 0 && coverage.missing.length === 0
		? null
		: whyMissing({ numerator: null, coverage, sources }, dueUntil)) ?? { code: 'not-received' };

type Total = Pick<MeasureTotal, 'coverage' | 'sources'>;

export const noneWords = (total: Total, dueUntil: number): string =>
	capitalised(missingReasonWords(noneReason(total, dueUntil)));

/** A total as a cell: a part of it is never told as if it were the whole. */
export function totalCell(total: MeasureTotal, dueUntil: number): CellView {
	const { value, coverage, measure } = total;
	if (value === null) return { quiet: noneWords(total, dueUntil) };
	const words = writeFigure(value, measure.unit);
	return coverage.missing.length === 0
		? words
		: {
				cell: words,
				below: missingReasonWords(partOf(total)),
			};
}

/** Of what is not complete, how much is in. */
export const partOf = ({ coverage: { unit, accepted, expected } }: MeasureTotal): MissingReason => ({
	code: 'not-complete',
	counted: unit,
	accepted,
	expected,
});

/** The months that a figure of a period covers: of a half-yearly measure, those of the half-year. */
export function monthsCovered(measure: Measure, number: number, periods: readonly Period[]): string {
	const last = periods.find((period) => period.number === number);
	const from = number - quartersCovered(measure.frequency, number) + 1;
	const first = periods.find((period) => period.number === from) ?? last;
	return first === undefined || last === undefined
		? `contract quarter ${number}`
		: monthsLabel({ startsOn: first.startsOn, endsOn: last.endsOn });
}

/** Over what the figure to date is, by the kind of the measure. */
export const TO_DATE_WORDS: Readonly<Record<Measure['kind'], string>> = {
	flow: 'All periods so far',
	stock: 'On the last day of the latest quarter',
	cohort: 'All quarters that have closed',
	ratio: 'Latest period',
};
