import type { KpiValue } from '../kpi/kpi-value.ts';
import { type DiscloseOptions, discloseKpi } from './disclose-kpi.ts';
import type { Disclosed } from './disclosed.ts';
import type { KpiStatement } from './disclosed-figure.ts';
import { hideQuarters } from './hide-quarters.ts';
import { markDisclosed } from './mark-disclosed.ts';
import { DEFAULT_THRESHOLDS, type Profile, type Thresholds } from './profile.ts';

/** Every programme-level value of one KPI in a report. A value that occurs twice is disclosed once. */
export interface KpiFigures {
	readonly headline: KpiValue | null;
	/** One cohort or period each, oldest first. */
	readonly series: readonly KpiValue[];
	readonly cumulative: KpiValue | null;
	/** The total of the definition before, over quarters of its own; null, or left out, where there is none. */
	readonly earlier?: KpiValue | null;
	/** For a median: people it is the middle of, by quarter. */
	readonly countedOn?: ReadonlyMap<number, number>;
}

export interface DisclosedKpi {
	readonly headline: Disclosed<KpiStatement> | null;
	readonly series: readonly Disclosed<KpiStatement>[];
	readonly cumulative: Disclosed<KpiStatement> | null;
	readonly earlier: Disclosed<KpiStatement> | null;
}

/**
 * The KPIs of one report, judged together (domain guide §9): no cumulative total beside so many of its
 * quarters that the hidden ones follow, and no two numerators
 * on one base whose difference is small (contacted, and wanting ongoing work). In the order given: the later one gives way.
 */
export function discloseKpis(
	figures: readonly KpiFigures[],
	profile: Profile,
	options: Pick<DiscloseOptions, 'thresholds'> = {},
): readonly Disclosed<DisclosedKpi>[] {
	const thresholds = options.thresholds ?? DEFAULT_THRESHOLDS;
	const published: KpiStatement[] = [];
	return figures.map((figure) => {
		const statements = new Map<string, Disclosed<KpiStatement>>();
		const state = (value: KpiValue | null): void => {
			if (value === null) return;
			const countedOn = value.cohorts.length === 1 ? figure.countedOn?.get(value.cohorts[0] ?? 0) : undefined;
			const statement = discloseKpi(value, profile, {
				...options,
				...(countedOn === undefined ? {} : { countedOn }),
			});
			const tellsBesides =
				profile === 'public' && published.some((other) => differBySmall(statement, other, thresholds.side));
			statements.set(keyOf(value), tellsBesides ? withhold(statement) : statement);
		};
		const { headline, cumulative, earlier = null, series } = figure;
		for (const value of [headline, cumulative, earlier, ...series]) state(value);
		if (profile === 'public')
			for (const total of [cumulative, earlier]) hideWithTheTotal(total, figure, statements, thresholds);
		published.push(...statements.values());
		const said = (value: KpiValue | null): Disclosed<KpiStatement> | null =>
			value === null ? null : (statements.get(keyOf(value)) ?? null);
		return markDisclosed({
			headline: said(headline),
			series: series.flatMap((value) => said(value) ?? []),
			cumulative: said(cumulative),
			earlier: said(earlier),
		});
	});
}

const keyOf = (value: Pick<KpiValue, 'cohorts'>): string => value.cohorts.join();

const withhold = (statement: KpiStatement): Disclosed<KpiStatement> =>
	markDisclosed({ ...statement, figure: { kind: 'withheld', why: 'could-be-worked-out', missing: null } });

const isExact = (statement: KpiStatement | undefined): boolean => statement?.figure.kind === 'exact';

/** Two shares of the same cohort, one within the other (wanting ongoing work, contacted): subtracting would give a small group. Other KPIs’ numerators overlap anyhow. */
function differBySmall(one: KpiStatement, other: KpiStatement, side: number): boolean {
	if (
		one.figure.kind !== 'exact' ||
		other.figure.kind !== 'exact' ||
		one.kpi === other.kpi ||
		keyOf(one) !== keyOf(other)
	)
		return false;
	if (one.basis !== 'cohort' || other.basis !== 'cohort') return false;
	if (one.figure.denominator === null || one.figure.denominator !== other.figure.denominator) return false;
	return Math.abs(one.figure.numerator - other.figure.numerator) < side;
}

function hideWithTheTotal(
	total: KpiValue | null,
	{ headline, series }: KpiFigures,
	statements: Map<string, Disclosed<KpiStatement>>,
	thresholds: Thresholds,
): void {
	if (total === null || total.cohorts.length < 2 || !isExact(statements.get(keyOf(total)))) return;
	// A quarter whose returns are late is not in the total, though what it said before may be shown.
	const inTotal = (value: KpiValue): boolean =>
		value.coverage.accepted > 0 && value.cohorts.every((cohort) => total.cohorts.includes(cohort));
	const quarters = series.filter(inTotal);
	const hide = hideQuarters(
		quarters,
		(value) => !isExact(statements.get(keyOf(value))),
		(value) => headline === null || keyOf(value) !== keyOf(headline),
		thresholds,
	);
	for (const value of hide ?? [total]) {
		const statement = statements.get(keyOf(value));
		if (statement !== undefined) statements.set(keyOf(value), withhold(statement));
	}
}
