import { discloseKpi } from '../disclosure/disclose-kpi.ts';
import { DEFAULT_THRESHOLDS } from '../disclosure/profile.ts';
import type { KpiFacts } from '../kpi/kpi-facts.ts';
import type { KpiValue } from '../kpi/kpi-value.ts';
import { measureKpi } from '../kpi/measure-kpi.ts';
import { missingReasonWords } from '../kpi/missing-reason-words.ts';
import { writeValue } from '../kpi/write-value.ts';
import { writeCount } from '../text/write-number.ts';
import type { BoardReportProfile } from './board-report.ts';
import type { BoardReportFacts, PreviousReport, PreviousValue } from './board-report-facts.ts';
import type { CountedFigure } from './counted-figure.ts';
import type { ReportNames } from './report-names.ts';
import type { ReportedKpi, ReportedValue } from './reported-kpi.ts';
import { restateCounted } from './restate-counted.ts';
import { NOT_TOLD, type Restatement } from './restatement.ts';
import { isNearAny } from './small-difference.ts';
import { whyCounted } from './why-counted.ts';
import { type Known, whyRestated } from './why-restated.ts';

export interface Restatements {
	readonly rows: readonly Restatement[];
	/** Figures by area or by provider read otherwise too. */
	readonly splits: boolean;
	/** Figures that were provisional or incomplete then read otherwise now. */
	readonly grown: boolean;
	/** Figures that this report no longer gives cannot be set beside it. */
	readonly dropped: boolean;
	/** The last report’s other figures were not kept so that they can be compared. */
	readonly kpisAlone: boolean;
}

const NOTHING: Restatements = { rows: [], splits: false, grown: false, dropped: false, kpisAlone: false };

/** Every figure of the last report that would read otherwise today, in the order in which it gave them. */
export function reportRestatements(
	{ kpi: facts, previous, otherPrevious: others = [], reopenings = [] }: ComparedFacts,
	kpis: readonly ReportedKpi[],
	names: ReportNames,
	{ profile, again }: { readonly profile: BoardReportProfile; readonly again: () => SameQuarterToday },
): Restatements {
	if (previous === null) return NOTHING;
	const sourceChanged = anySourceChanged(facts, previous);
	const ofKpis = sourceChanged ? previous.values.map((was) => [was, measureAgain(facts, was)] as const) : [];
	const changed = ofKpis.flatMap(([was, now]) =>
		now === null ? [] : [{ was, now, told: findTold(kpis, now) }],
	);
	const today = again();
	const why = (is: readonly Known[]): string =>
		whyRestated({ was: previous.sources, is, reopenings }, profile);
	const counted = restateCounted(
		{ was: previous.counted ?? [], told: new Set(previous.told), is: today.is, mayTell: today.mayTell },
		{ profile, others, why: (figure) => whyCounted(figure, facts, previous, why) },
	);
	const splits = new Map(today.splits);
	return {
		rows: [
			...changed.flatMap(({ was, now, told }) =>
				told === null || !was.final
					? []
					: [
							restate(was, now, told, names, {
								profile,
								isNear: isNearAny(was, others),
								why: why(now.sources),
							}),
						],
			),
			...counted.rows,
		],
		splits: sourceChanged && previous.splits.some(([key, parts]) => (splits.get(key) ?? parts) !== parts),
		grown: counted.grown || changed.some(({ was }) => !was.final),
		dropped: counted.dropped || changed.some(({ was, told }) => was.final && told === null),
		kpisAlone: previous.counted === null,
	};
}

type ComparedFacts = Pick<BoardReportFacts, 'kpi' | 'previous' | 'otherPrevious' | 'reopenings'>;

/** The last report’s quarter as it reads today: exactly, as its readers may have it, and by area and provider. */
export interface SameQuarterToday {
	readonly is: readonly CountedFigure[];
	readonly mayTell: readonly CountedFigure[];
	readonly splits: readonly (readonly [string, string])[];
}

/** Whether a return that the last report rested on has an accepted submission that the report did not know. */
function anySourceChanged(facts: KpiFacts, previous: PreviousReport): boolean {
	const now = new Map(facts.returns.map((each) => [each.returnId, each.submission]));
	return previous.sources.some(
		({ returnId, submission }) => now.has(returnId) && now.get(returnId) !== submission,
	);
}

/** The same value from today's returns; null where it reads as it did, or is defined otherwise now. */
function measureAgain(facts: KpiFacts, was: PreviousValue): KpiValue | null {
	if (was.numerator === null) return null;
	const answer = measureKpi(facts, { kpi: was.kpi, cohorts: was.cohorts });
	if (!answer.ok || answer.value.definitionVersion !== was.definitionVersion) return null;
	return answer.value.numerator === was.numerator && answer.value.denominator === was.denominator
		? null
		: answer.value;
}

function findTold(kpis: readonly ReportedKpi[], now: KpiValue): ReportedValue | null {
	const kpi = kpis.find(({ key }) => key === now.kpi);
	const told =
		kpi === undefined
			? []
			: [...kpi.series, kpi.value, kpi.toDate, kpi.earlierToDate ?? null].filter((value) => value !== null);
	return told.find((value) => value.figure.cohorts.join() === now.cohorts.join()) ?? null;
}

interface HowTold {
	readonly profile: BoardReportProfile;
	readonly isNear: boolean;
	readonly why: string;
}

function restate(
	was: PreviousValue,
	now: KpiValue,
	told: ReportedValue,
	names: ReportNames,
	{ profile, isNear, why }: HowTold,
): Restatement {
	const then = discloseKpi({ ...now, numerator: was.numerator, denominator: was.denominator }, profile);
	const moved = [
		(now.numerator ?? 0) - (was.numerator ?? 0),
		(now.denominator ?? 0) - (was.denominator ?? 0),
	].map(Math.abs);
	const { side } = DEFAULT_THRESHOLDS;
	const isHeld = profile === 'public' && (isNear || moved.some((by) => by > 0 && by < side));
	const exact = told.figure.shown === 'exact' && then.figure.kind === 'exact' && !isHeld;
	return {
		kpi: names.kpi(was.kpi),
		when: told.when,
		was: exact ? partsOf(was, now.unit) : NOT_TOLD,
		is: exact ? partsOf(now, now.unit) : NOT_TOLD,
		change: exact
			? changeWords(was, now)
			: moved.every((by) => by < side) && profile === 'public' && !isNear
				? `revised by fewer than ${side}`
				: 'revised',
		why,
	};
}

type Parts = Pick<PreviousValue, 'numerator' | 'denominator'>;

function partsOf({ numerator, denominator }: Parts, unit: KpiValue['unit']): string {
	if (numerator === null) return missingReasonWords({ code: 'not-received' });
	return denominator === null
		? writeValue(numerator, unit)
		: `${writeCount(numerator)} of ${writeCount(denominator)}`;
}

function changeWords(was: Parts, now: KpiValue): string {
	const by = (before: number | null, after: number | null): string => {
		const moved = (after ?? 0) - (before ?? 0);
		return moved === 0
			? 'unchanged'
			: `${moved > 0 ? 'up' : 'down'} ${now.denominator === null ? writeValue(Math.abs(moved), now.unit) : writeCount(Math.abs(moved))}`;
	};
	if (now.denominator === null) return by(was.numerator, now.numerator);
	return `numerator ${by(was.numerator, now.numerator)}, denominator ${by(was.denominator, now.denominator)}`;
}
