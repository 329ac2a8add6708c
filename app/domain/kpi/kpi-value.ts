import type { Period } from '../calendar/period.ts';
import type { ClosedReason } from '../kpi-return/closed-reason.ts';
import type { Figure } from '../kpi-return/figure.ts';
import type { ReturnState } from '../kpi-return/return-state.ts';
import type {
	KpiBasis,
	KpiDefinition,
	Measure,
	MeasureUnit,
	SpecificationVersion,
	StrandKind,
} from '../specification/specification.ts';

import type { MissingReason } from './missing-reason.ts';

/** A return that the agreement calls for in a period, with its authoritative figures where it has been accepted. */
export interface ReturnFacts {
	readonly returnId: string;
	readonly agreementId: string;
	/** The agreement's holder: the lead of a consortium. */
	readonly providerId: string;
	readonly strand: StrandKind;
	/** Contract quarter. */
	readonly period: number;
	readonly areaIds: readonly string[];
	readonly state: ReturnState;
	/** Why it will never come, where the commissioner has closed it; left out or null while it is called for. */
	readonly closed?: ClosedReason | null;
	/** The newest accepted submission's number, reopened since or not; null while none has been accepted. */
	readonly submission: number | null;
	/** Of a consortium's return the areas of one member alone: what is counted for the whole return is not in it. */
	readonly part?: boolean;
	/** Its agreement ends with it, so that it asks everything (`isClosingReturn`). */
	readonly closing?: boolean;
	/** Number of the version of the specification in force for the period. */
	readonly specification: number;
	/** Figures of the newest accepted submission; empty while none. */
	readonly figures: readonly Figure[];
}

/** What was reported of a programme; every question is asked of it once it has been indexed (`indexFacts`). */
export interface ReportedFacts {
	/** Published and superseded versions; the one in force for a period is found by `specificationInForce`. */
	readonly specifications: readonly SpecificationVersion[];
	/** Every return that an agreement calls for, in any state, of both strands. */
	readonly returns: readonly ReturnFacts[];
	/** The programme's reporting periods, which decide where half-yearly and yearly measures are asked. */
	readonly periods: readonly Pick<Period, 'number' | 'startsOn' | 'endsOn'>[];
	/** The newest contract quarter that has ended. */
	readonly latestPeriod: number;
	/** The newest contract quarter whose returns were due before today; later ones are not late. */
	readonly dueUntil: number;
}

/** Which returns are pooled. Left out: all of them. */
export interface Selection {
	readonly areaIds?: readonly string[];
	readonly providerIds?: readonly string[];
}

export type Rating = 'good' | 'approaching-target' | 'requires-improvement' | 'inadequate' | 'other';
/** Met or not is said of every final figure, however small its base; whether it proves anything is `Evidence`. */
export type Verdict = 'met' | 'not-met' | 'not-rated';
/** What the 95% Wilson interval says of the target: the whole interval on one side of it, or too few to conclude. */
export type Evidence = 'above-target' | 'below-target' | 'too-few-to-conclude' | 'none';
/** Incomplete: it stays as it is, because what it lacks has been closed and will not come. */
export type KpiStatus = 'final' | 'provisional' | 'incomplete' | 'no-data';

export type ProvisionalReason =
	| {
			readonly code: 'cohort-still-open';
			readonly cohort: number;
			readonly maturesAfter: number;
			/** The quarter in which it would have closed is over, and its agreement had ended before. */
			readonly ended?: true;
	  }
	| { readonly code: 'returns-missing'; readonly strand: StrandKind }
	/** Those that are missing have been closed: it stays as it is. */
	| { readonly code: 'returns-closed'; readonly strand: StrandKind }
	| {
			readonly code: 'cases-not-agreed';
			readonly cohort: number;
			readonly passed: number;
			readonly received: number;
			/** Where they differ; null where the measures are not split by area. */
			readonly areaIds: readonly string[] | null;
	  };

export interface Missing {
	readonly areaId: string | null;
	readonly providerId: string;
	readonly period: number;
	readonly state: ReturnState;
	/** Why it will never come; left out or null where it may. */
	readonly closed?: ClosedReason | null;
}

export interface Coverage {
	readonly unit: 'area' | 'return';
	/** Areas in each period (or whole returns, where the measure is not split by area) that the figure should rest on. */
	readonly expected: number;
	readonly accepted: number;
	readonly missing: readonly Missing[];
}

export interface Source {
	readonly returnId: string;
	readonly submission: number;
	readonly period: number;
	readonly providerId: string;
}

/** Numbers as shares from 0 to 1. */
export interface Interval {
	readonly lower: number;
	readonly upper: number;
}

/** A KPI value never travels without its parts. Counts are whole numbers; percentages are worked out when printed. */
export interface KpiValue {
	readonly kpi: string;
	readonly definitionVersion: number;
	readonly basis: KpiBasis;
	/** A share of the denominator, or what a plain count is counted in (weeks: in tenths). */
	readonly unit: 'share' | MeasureUnit;
	/** Null where the KPI is a plain count. */
	readonly denominator: number | null;
	/** Null where there is no figure: `missing` then says why. */
	readonly numerator: number | null;
	readonly missing: MissingReason | null;
	/** A plain count's target stands for all the periods pooled, and is null for a part of the programme, which has none. */
	readonly target: KpiDefinition['target'] | null;
	readonly direction: KpiDefinition['direction'];
	/** Contract quarters whose cohorts (or periods) are pooled, in order. */
	readonly cohorts: readonly number[];
	/** The part of the programme that was asked for; empty for the whole. It decides who may see how much of the figure. */
	readonly of: Selection;
	readonly status: KpiStatus;
	readonly provisional: readonly ProvisionalReason[];
	readonly rating: Rating;
	readonly verdict: Verdict;
	/** 95% Wilson interval; null where there is no denominator, or where the numerator is no part of it. */
	readonly interval: Interval | null;
	readonly evidence: Evidence;
	readonly coverage: Coverage;
	readonly sources: readonly Source[];
}

export interface MeasureTotal {
	readonly measure: Measure;
	/** Contract quarters added up, in order; for a cohort measure, the cohorts. */
	readonly periods: readonly number[];
	/** The part of the programme that was asked for; empty for the whole. */
	readonly of: Selection;
	/** Null where nothing has been accepted, or the measure is not split and an area was asked for. */
	readonly value: number | null;
	/** A cohort read before it was frozen is among them, or a return is missing. */
	readonly provisional: boolean;
	readonly coverage: Coverage;
	readonly sources: readonly Source[];
}

/** Why figures cannot be added up; worded by `refusalSentence`. */
export type RollUpRefusal =
	| { readonly code: 'definitions-differ'; readonly versions: readonly number[] }
	| { readonly code: 'not-defined'; readonly periods: readonly number[] }
	| { readonly code: 'stock-over-time'; readonly measure: string }
	| { readonly code: 'ratio-added'; readonly measure: string };
