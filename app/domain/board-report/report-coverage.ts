import { monthsLabel } from '../calendar/period-label.ts';
import { writeDay } from '../calendar/write-date.ts';
import type { StrandKind } from '../specification/specification.ts';
import { listWords, plural } from '../text/list-words.ts';
import { writeCount } from '../text/write-number.ts';
import type { BoardReportFacts } from './board-report-facts.ts';
import type { ReportNames } from './report-names.ts';

/** Which of the returns called for up to the quarter's end a report rests on. */
export interface ReportCoverage {
	readonly expected: number;
	readonly accepted: number;
	readonly missing: readonly MissingReturn[];
}

export interface MissingReturn {
	readonly returnId: string;
	readonly providerId: string;
	readonly providerName: string;
	readonly strand: StrandKind;
	readonly period: number;
	readonly periodLabel: string;
	readonly areaNames: readonly string[];
	/** "not started", "submitted, not yet accepted" */
	readonly standing: string;
}

const STANDING: Readonly<Record<string, string>> = {
	'not-started': 'not started',
	draft: 'being filled in',
	'ready-to-certify': 'waiting to be certified',
	submitted: 'submitted and not yet accepted',
	queried: 'queried and not yet accepted',
};

export function measureCoverage(facts: Pick<BoardReportFacts, 'kpi'>, names: ReportNames): ReportCoverage {
	const calledFor = facts.kpi.returns;
	const missing = calledFor
		.filter((each) => each.submission === null)
		.map(
			(each): MissingReturn => ({
				returnId: each.returnId,
				providerId: each.providerId,
				providerName: names.provider(each.providerId),
				strand: each.strand,
				period: each.period,
				periodLabel: names.period(each.period),
				areaNames: each.areaIds.map(names.area).sort(),
				standing: STANDING[each.state] ?? each.state,
			}),
		)
		.sort(
			(one, other) =>
				one.period - other.period ||
				one.strand.localeCompare(other.strand) ||
				one.providerName.localeCompare(other.providerName),
		);
	return { expected: calledFor.length, accepted: calledFor.length - missing.length, missing };
}

/** The report's first words where something is missing; where nothing is, the last words of the same paragraph. */
export function coverageWords(
	coverage: ReportCoverage,
	{ period, periods }: Pick<BoardReportFacts, 'period' | 'periods'>,
): string {
	const until = `for quarters to ${writeDay(period.endsOn)}`;
	if (coverage.missing.length === 0) return `Every return ${until} has been accepted.`;
	const owed = `${writeCount(coverage.accepted)} of the ${plural(coverage.expected, 'return')} ${until} ${coverage.accepted === 1 ? 'has' : 'have'} been accepted`;
	const one = coverage.missing.length === 1;
	return `This report is incomplete. ${owed}. Missing ${one ? 'is the return' : 'are the returns'} of ${listWords(missingByPeriods(coverage.missing, periods))}. Figures that this affects are marked with a star or say so.`;
}

/** "Fresh Ground and Turning North for April to September 2026": providers that owe the same quarters are named together. */
function missingByPeriods(
	missing: readonly MissingReturn[],
	periods: BoardReportFacts['periods'],
): readonly string[] {
	const owed = new Map<string, { readonly providers: Set<string>; readonly numbers: readonly number[] }>();
	for (const provider of new Set(missing.map((each) => each.providerName))) {
		const numbers = [
			...new Set(missing.filter((each) => each.providerName === provider).map((each) => each.period)),
		];
		const group = owed.get(numbers.join()) ?? { providers: new Set(), numbers };
		owed.set(numbers.join(), group);
		group.providers.add(provider);
	}
	return [...owed.values()].map(
		({ providers, numbers }) => `${listWords([...providers])} for ${quartersWords(numbers, periods)}`,
	);
}

/** Quarters in a row are one span of months. */
function quartersWords(numbers: readonly number[], periods: BoardReportFacts['periods']): string {
	const spans: { first: number; last: number }[] = [];
	for (const number of numbers) {
		const span = spans.at(-1);
		if (span !== undefined && span.last === number - 1) span.last = number;
		else spans.push({ first: number, last: number });
	}
	return listWords(
		spans.flatMap(({ first, last }) => {
			const [from, to] = [first, last].map((number) => periods.find((period) => period.number === number));
			return from === undefined || to === undefined
				? []
				: [monthsLabel({ startsOn: from.startsOn, endsOn: to.endsOn })];
		}),
	);
}
