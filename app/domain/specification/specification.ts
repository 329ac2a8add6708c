import type { Things } from './things.ts';

/** A service specification: what a return asks, and which KPIs are judged on it. Versioned; a published version never changes. */

export type StrandKind = 'perpetrator' | 'support';

/** How figures of a measure may be added (domain guide §4): flow over time and areas; stock over areas only; cohort within its cohort rule; ratio never. */
export type MeasureKind = 'flow' | 'stock' | 'cohort' | 'ratio';

export type MeasureUnit = 'count' | 'pence' | 'weeks';

export type Frequency = 'quarterly' | 'half-yearly' | 'yearly';

export const SECTIONS = [
	'referrals',
	'people',
	'partners',
	'children',
	'other-work',
	'outcomes',
	'satisfaction',
	'equality',
	'safeguarding',
	'money',
	'narrative',
] as const;
export type SectionKey = (typeof SECTIONS)[number];

export interface Measure {
	/** Identity, kept from one version to the next: `partner-cases-contacted`. */
	readonly key: string;
	readonly strand: StrandKind;
	readonly section: SectionKey;
	readonly label: string;
	/** What counts and what does not, in a sentence. */
	readonly hint: string;
	readonly kind: MeasureKind;
	readonly unit: MeasureUnit;
	/** What its counts are of; null where its name says it, and where it is no count. */
	readonly things: Things | null;
	readonly frequency: Frequency;
	readonly byArea: boolean;
	/** The measure whose value this one is a part of: the parts must add up to it. */
	readonly partOf: string | null;
	/** Which breakdown of `partOf`: parts are added within one breakdown ("source", "plan", "reason"). */
	readonly breakdown: string | null;
	/** A cap in the same cohort or period: this one is never greater than that one. */
	readonly atMost: string | null;
	/** Rises when something else is counted than before under the same name; figures of two definitions are never added. */
	readonly definitionVersion: number;
	readonly position: number;
}

export type KpiBasis = 'cohort' | 'period';
export type KpiDirection = 'at-least' | 'at-most';

export interface KpiDefinition {
	/** Identity, kept from one version to the next: `partner-contact`. */
	readonly key: string;
	readonly name: string;
	readonly strand: StrandKind;
	/** Measure keys, added. */
	readonly numerator: readonly string[];
	/** Measure keys, added; null for a plain count. */
	readonly denominator: readonly string[] | null;
	readonly basis: KpiBasis;
	/** Quarters after the cohort's own at whose end it is frozen and rated; 0 for period basis. */
	readonly maturity: number;
	/** A share: numerator over denominator as integers, 80/100. A count: numerator, denominator 1. */
	readonly target: { readonly numerator: number; readonly denominator: number };
	readonly direction: KpiDirection;
	/** Points under the target (over, for at-most) that still rate "Approaching target" and "Requires improvement"; per cent of target for a count. */
	readonly bands: { readonly approaching: number; readonly requiresImprovement: number };
	/** Nothing is rated on a smaller base. */
	readonly minimumBase: number;
	/** Below this base the cumulative value is the headline. */
	readonly headlineBase: number;
	/** Rises when the definition changes; values of two definitions are never pooled. */
	readonly definitionVersion: number;
	/** "Of all partners whose details reached the support service in {cohort}" */
	readonly ofAll: string;
	/** "how many were contacted by {matured}" */
	readonly howMany: string;
	/** What a reader must know beside the figure: never linked to payment, the partners' choice. */
	readonly note: string;
	readonly headline: boolean;
	readonly position: number;
}

export type SpecificationState = 'draft' | 'published' | 'superseded';

export interface SpecificationVersion {
	readonly id: string;
	readonly programmeId: string;
	readonly number: number;
	readonly state: SpecificationState;
	/** First reporting period (contract quarter) it applies to. */
	readonly effectiveFrom: number;
	readonly changeNote: string;
	readonly measures: readonly Measure[];
	readonly kpis: readonly KpiDefinition[];
}
