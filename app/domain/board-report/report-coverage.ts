import { monthsLabel } from '../calendar/period-label.ts';
import { writeDay } from '../calendar/write-date.ts';
import type { ReturnFacts } from '../kpi/kpi-value.ts';
import { CLOSED_REASON_WORDS, type ClosedReason, closedWords } from '../kpi-return/closed-reason.ts';
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
	/** "not started", "submitted and not yet accepted", "closed without a return: the provider has closed" */
	readonly standing: string;
	/** Why it will never come; absent where it may, and in reports kept before 30 November 2026. */
	readonly closed?: ClosedReason;
}

const STANDING: Readonly<Record<string, string>> = {
	'not-started': 'not started',
	draft: 'being filled in',
	'ready-to-certify': 'waiting to be certified',
	submitted: 'submitted and not yet accepted',
	queried: 'being asked about and not yet accepted',
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
				...standingOf(each),
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

const standingOf = ({ state, closed }: ReturnFacts): Pick<MissingReturn, 'standing' | 'closed'> =>
	(closed ?? null) === null
		? { standing: STANDING[state] ?? state }
		: { standing: closedWords(closed ?? 'other'), closed: closed ?? 'other' };

/** The report's first words where something is missing; where nothing is, the last words of the same paragraph. */
export function coverageWords(
	coverage: ReportCoverage,
	{ period, periods }: Pick<BoardReportFacts, 'period' | 'periods'>,
): string {
	const until = `for quarters to ${writeDay(period.endsOn)}`;
	if (coverage.missing.length === 0) return `Every return ${until} has been accepted.`;
	const owed = `${writeCount(coverage.accepted)} of the ${plural(coverage.expected, 'return')} ${until} ${coverage.accepted === 1 ? 'has' : 'have'} been accepted`;
	const awaited = coverage.missing.filter((each) => each.closed === undefined);
	const closed = Map.groupBy(
		coverage.missing.flatMap((each) => (each.closed === undefined ? [] : [{ ...each, closed: each.closed }])),
		(each) => each.closed,
	);
	return [
		`This report is incomplete. ${owed}.`,
		...(awaited.length === 0
			? []
			: [
					`Missing ${awaited.length === 1 ? 'is the return' : 'are the returns'} of ${listWords(missingByPeriods(awaited, periods))}.`,
				]),
		...[...closed].map(
			([why, each]) =>
				`${each.length === 1 ? 'The return' : 'The returns'} of ${listWords(missingByPeriods(each, periods))} ${each.length === 1 ? 'was' : 'were'} closed and will not come: ${CLOSED_REASON_WORDS[why]}.`,
		),
		'Figures that this affects are marked with a star or say so.',
	].join(' ');
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
