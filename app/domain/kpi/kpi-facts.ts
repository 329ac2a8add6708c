import type { Result } from '../result.ts';
import type { KpiDefinition, Measure } from '../specification/specification.ts';
import type {
	KpiValue,
	MeasureTotal,
	ReportedFacts,
	ReturnFacts,
	RollUpRefusal,
	Source,
} from './kpi-value.ts';

/** All that the engine looks at: what was reported, with its index. Made once from what the database says, by `indexFacts`, and passed on. */
export interface KpiFacts extends ReportedFacts {
	readonly index: KpiIndex;
}

/**
 * What is looked up in the facts again and again. The returns are put in order when it is made; the rest is worked out where it is
 * first asked for and kept here, by the function that is named. Facts never change once they have been read, so nothing goes out of date.
 */
export interface KpiIndex {
	/** The programme's facts of which these are one provider's own (`ownFacts`); null where these are all of them. */
	readonly within: KpiFacts | null;
	/** By strand and period, and by agreement and period, as `returnsCalledFor` and `returnOfAgreement` ask. */
	readonly byPeriod: ReadonlyMap<string, readonly ReturnFacts[]>;
	readonly byAgreement: ReadonlyMap<string, ReturnFacts>;
	readonly periods: ReadonlyMap<number, ReportedFacts['periods'][number]>;
	/** `measureAsked` and `definitionInForce`, by key and period. */
	readonly measures: Map<string, Map<number, Measure | null>>;
	readonly definitions: Map<string, Map<number, KpiDefinition | null>>;
	/** `askedCohorts` and `maturedCohorts`, by KPI. */
	readonly asked: Map<string, readonly number[]>;
	readonly matured: Map<string, readonly number[]>;
	/** `countMeasure`: a return's figures added up in one pass. */
	readonly counts: Map<ReturnFacts, Counts>;
	/** `findReadings`, by strand, cohort and the quarter in which it is frozen. */
	readonly readings: Map<string, Readings>;
	/** `cohortFrame`. */
	readonly frames: Map<KpiDefinition, Map<number, CohortFrame>>;
	/** `casesAgree` and the cases passed that it compares, by cohort. */
	readonly agreed: Map<readonly Reading[], boolean>;
	readonly passed: Map<number, CasesPassed>;
	/** `measureKpi` of the whole programme, by KPI and cohorts; and `splitKpi`, by what it is split by besides. */
	readonly values: Map<string, Result<KpiValue, RollUpRefusal>>;
	readonly splits: Map<string, readonly KpiPart[]>;
	/** `rollUpMeasure` of the whole programme, by measure, periods and maturity. */
	readonly totals: Map<string, Result<MeasureTotal, RollUpRefusal>>;
	/** `asAtQuarter`, by quarter; and `tellCohort`, by KPI and cohort. */
	readonly asAt: Map<number, KpiFacts>;
	readonly told: Map<string, ToldCohort | null>;
}

/** Facts are indexed anew wherever one of them is changed: the index is not copied with the rest, so that a stale one is never used. */
export function indexFacts(
	{ specifications, returns, periods, latestPeriod, dueUntil }: ReportedFacts,
	within: KpiFacts | null = null,
): KpiFacts {
	const index: KpiIndex = {
		within,
		byPeriod: Map.groupBy(returns, ({ strand, period }) => `${strand}|${period}`),
		byAgreement: new Map(returns.map((each) => [`${each.agreementId}|${each.period}`, each])),
		periods: new Map(periods.map((period) => [period.number, period])),
		measures: new Map(),
		definitions: new Map(),
		asked: new Map(),
		matured: new Map(),
		counts: new Map(),
		readings: new Map(),
		frames: new Map(),
		agreed: new Map(),
		passed: new Map(),
		values: new Map(),
		splits: new Map(),
		totals: new Map(),
		asAt: new Map(),
		told: new Map(),
	};
	const facts = { specifications, returns, periods, latestPeriod, dueUntil };
	return Object.defineProperty(facts, 'index', { value: index, enumerable: false }) as KpiFacts;
}

/** One cohort as far as it can be told. */
export interface ToldCohort {
	/** Without a figure where not even its first returns are all in: a partial sum is none. */
	readonly value: KpiValue;
	/** The contract quarter at whose end it stood so; null where there is no figure. */
	readonly asAt: number | null;
	/** The contract quarter at whose end it closes, and is rated. */
	readonly closes: number;
	/** A return that tells it has been closed, so that it is never rated. */
	readonly unrated: boolean;
}

/** Counts by area; under null what is not split. */
export type ByArea = ReadonlyMap<string | null, number>;

/** A return's figures by measure, cohort and area: those that are split by area, and those that are not. */
export interface Counts {
	readonly split: CountsOfMeasures;
	readonly whole: CountsOfMeasures;
}
export type CountsOfMeasures = Map<string, Map<number | null, Map<string | null, number>>>;

/** Where an agreement's part of a cohort or period is read. */
export interface Reading {
	/** The return that must report it. */
	readonly calledFor: ReturnFacts;
	/** The accepted return that it is read from; null while there is none. */
	readonly read: ReturnFacts | null;
	/** Whether that is the return in which the cohort is frozen. */
	readonly frozen: boolean;
}

/** Readings of a cohort, before any areas or providers are chosen. */
export interface Readings<Each extends Reading = Reading> {
	/** The contract quarter in which the cohort is frozen. */
	readonly closes: number;
	readonly readings: readonly Each[];
}

/** A reading with what the KPI counts in it. */
export interface CountedReading extends Reading {
	readonly numerator: ByArea;
	/** Empty for a plain count. */
	readonly denominator: ByArea;
	readonly source: Source | null;
}

/** A cohort (or period) of a KPI before any areas or providers are chosen: all of these are asked of the same frame, which is made once. */
export interface CohortFrame extends Readings<CountedReading> {
	/** Whether every measure of the KPI is split by area in the period; null where one of them is not asked in it at all. */
	readonly byArea: boolean | null;
}

export interface CasesPassed {
	/** Both they and the cases entered. */
	readonly split: boolean;
	/** Areas that a return reporting cases passed covers, and those where it has not been accepted. */
	readonly areas: ReadonlySet<string | null>;
	readonly waiting: ReadonlySet<string | null>;
	/** Of those, the areas whose return has been closed. */
	readonly closed: ReadonlySet<string | null>;
	readonly passed: ReadonlyMap<string | null, number>;
}

export interface KpiPart {
	/** An area's id, or a provider's. */
	readonly id: string;
	readonly value: KpiValue;
}
