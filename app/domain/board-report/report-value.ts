import { monthsLabel } from '../calendar/period-label.ts';
import { writeDay } from '../calendar/write-date.ts';
import type { Disclosed } from '../disclosure/disclosed.ts';
import type { DisclosedNumber, DisclosedReason, KpiStatement } from '../disclosure/disclosed-figure.ts';
import { figureWords, numberWords } from '../disclosure/figure-words.ts';
import { layFlat } from '../disclosure/lay-flat.ts';
import { reasonSentence } from '../disclosure/reason-sentence.ts';
import type { KpiFacts } from '../kpi/kpi-facts.ts';
import type { Coverage } from '../kpi/kpi-value.ts';
import { isWhole } from '../kpi/read-figures.ts';
import { resultSentence } from '../kpi/result-sentence.ts';
import { tellCohort } from '../kpi/tell-cohort.ts';
import { writeTarget } from '../kpi/write-value.ts';
import type { MeasureUnit } from '../specification/specification.ts';
import { cohortSpan } from './cohort-span.ts';
import { missingInShort, missingWords } from './missing-words.ts';
import type { ReportNames } from './report-names.ts';
import type { ReportedCount, ReportedValue } from './reported-kpi.ts';

/** A disclosed KPI value with the words that sections say it in. */
export function reportValue(
	statement: Disclosed<KpiStatement>,
	facts: KpiFacts,
	names: ReportNames,
): ReportedValue {
	const span = cohortSpan(facts, statement.kpi, statement.cohorts);
	return {
		figure: layFlat(statement),
		span,
		when: span === null ? 'no quarter yet' : monthsLabel(span),
		asAt: asAtOf(statement, facts),
		words: figureWords(statement),
		result: resultWords(statement),
		targetWords: writeTarget(statement),
		provisional: [
			...new Set(
				statement.provisional.map((reason: DisclosedReason) => reasonSentence(reason, facts.periods)),
			),
		],
		incomplete: missingWords(statement.coverage, names, statement.cohorts.length),
		incompleteInShort: missingInShort(statement.coverage, statement.cohorts.length),
	};
}

function asAtOf({ kpi, basis, cohorts, of }: KpiStatement, facts: KpiFacts): string | null {
	const [cohort, ...more] = cohorts;
	if (basis !== 'cohort' || cohort === undefined || more.length > 0 || !isWhole(of)) return null;
	const quarter = tellCohort(facts, kpi, cohort)?.asAt;
	const period = facts.periods.find(({ number }) => number === quarter);
	return period === undefined ? null : writeDay(period.endsOn);
}

function resultWords(statement: KpiStatement): string {
	const { figure } = statement;
	if (figure.kind !== 'exact') return figureWords(statement);
	const sentence = resultSentence({ ...statement, ...figure, missing: null, provisional: [] });
	return figure.denominator === null ? sentence.replace(' against ', ', against a target of ') : sentence;
}

export const reportCount = (
	number: Disclosed<DisclosedNumber>,
	unit: MeasureUnit,
	coverage: Coverage,
): ReportedCount => ({
	number,
	words: numberWords(number, unit),
	incomplete: coverage.missing.length > 0,
});
