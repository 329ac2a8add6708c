import type { KpiBasis, KpiDefinition, StrandKind } from '../specification/specification.ts';
import type { Figure } from '../kpi-return/figure.ts';
import type { ReturnState } from '../kpi-return/return-state.ts';

/** A return that the agreement calls for in a period, with its authoritative figures where it has been accepted. */
export interface ReturnFacts {
	readonly returnId: string;
	readonly agreementId: string;
	readonly providerId: string;
	readonly strand: StrandKind;
	/** Contract quarter. */
	readonly period: number;
	readonly areaIds: readonly string[];
	readonly state: ReturnState;
	/** The newest accepted submission's number; null while none has been accepted. */
	readonly submission: number | null;
	/** Version of the specification in force for the period. */
	readonly specification: number;
	/** Figures of the newest accepted submission; empty while none. */
	readonly figures: readonly Figure[];
}

export type Rating = 'good' | 'approaching-target' | 'requires-improvement' | 'inadequate' | 'other';
export type Verdict = 'met' | 'not-met' | 'not-rated';
/** What the 95% Wilson interval says of the target: the whole interval on one side of it, or too few to conclude. */
export type Evidence = 'above-target' | 'below-target' | 'too-few-to-conclude' | 'none';
export type KpiStatus = 'final' | 'provisional' | 'no-data';

export type ProvisionalReason =
	| { readonly code: 'cohort-still-open'; readonly maturesAfter: number }
	| { readonly code: 'returns-missing' }
	| { readonly code: 'cases-not-agreed'; readonly passed: number; readonly received: number; readonly cohort: number };

export interface Coverage {
	/** Areas (or whole returns, where the measure is not split by area) that the figure should rest on. */
	readonly expected: number;
	readonly accepted: number;
	readonly missing: readonly {
		readonly areaId: string | null;
		readonly providerId: string;
		readonly period: number;
		readonly state: ReturnState;
	}[];
}

export interface Source {
	readonly returnId: string;
	readonly submission: number;
	readonly period: number;
	readonly providerId: string;
}

/** A KPI value never travels without its parts. Counts are whole numbers; percentages are worked out when printed. */
export interface KpiValue {
	readonly kpi: string;
	readonly definitionVersion: number;
	readonly basis: KpiBasis;
	/** Null where the KPI is a plain count. */
	readonly denominator: number | null;
	/** Null where there is no data. */
	readonly numerator: number | null;
	readonly target: KpiDefinition['target'];
	readonly direction: KpiDefinition['direction'];
	/** Contract quarters whose cohorts (or periods) are pooled, in order. */
	readonly cohorts: readonly number[];
	readonly status: KpiStatus;
	readonly provisional: readonly ProvisionalReason[];
	readonly rating: Rating;
	readonly verdict: Verdict;
	/** 95% Wilson interval as shares from 0 to 1; null where there is no denominator. */
	readonly interval: { readonly lower: number; readonly upper: number } | null;
	readonly evidence: Evidence;
	readonly coverage: Coverage;
	readonly sources: readonly Source[];
}
