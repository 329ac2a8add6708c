import type {
	Coverage,
	Evidence,
	Interval,
	KpiStatus,
	KpiValue,
	Rating,
	Source,
	Verdict,
} from '../kpi/kpi-value.ts';
import type { MissingReason } from '../kpi/missing-reason.ts';
import type { StrandKind } from '../specification/specification.ts';
import type { Profile } from './profile.ts';

export type WithheldReason =
	/** There is no figure: `missing` says why. */
	| 'no-data'
	/** An area or provider in a single quarter. */
	| 'part-by-quarter'
	| 'fewer-than-three-parts'
	/** It would show what another figure hides. */
	| 'could-be-worked-out';

/** Words in place of a figure that is too small: "over 90%", "too few to publish", "fewer than 5". */
export interface InWords {
	readonly kind: 'words';
	readonly words: string;
}

/** A band in words, with the band of its base where it is a share. */
export interface InBand {
	readonly kind: 'band';
	readonly words: string;
	readonly base: string | null;
}

export interface Withheld {
	readonly kind: 'withheld';
	readonly why: WithheldReason;
	/** Null where there is a figure, which is not told. */
	readonly missing: MissingReason | null;
}

/** Rating, verdict and interval stand only where the figure does (domain guide §9). */
export interface ExactShare {
	readonly kind: 'exact';
	readonly numerator: number;
	/** Null for a plain count. */
	readonly denominator: number | null;
	readonly rating: Rating;
	readonly verdict: Verdict;
	readonly interval: Interval | null;
	readonly evidence: Evidence;
}

export type DisclosedFigure = ExactShare | InWords | InBand | Withheld;

export type DisclosedNumber =
	| { readonly kind: 'exact'; readonly value: number }
	| InWords
	| InBand
	| Withheld;

/** Reasons without the numbers passed and received, but in the office. */
export interface DisclosedReason {
	readonly code: 'cohort-still-open' | 'returns-missing' | 'returns-closed' | 'cases-not-agreed';
	readonly strand: StrandKind | null;
	readonly cohort: number | null;
	readonly maturesAfter: number | null;
	readonly passed: number | null;
	readonly received: number | null;
}

/** A KPI value as a reader of the profile may have it: all that says what it is, and its figure. */
export interface KpiStatement
	extends Pick<
		KpiValue,
		'kpi' | 'definitionVersion' | 'basis' | 'unit' | 'target' | 'direction' | 'cohorts' | 'of'
	> {
	readonly profile: Profile;
	readonly status: KpiStatus;
	readonly provisional: readonly DisclosedReason[];
	readonly coverage: Coverage;
	readonly sources: readonly Source[];
	readonly figure: DisclosedFigure;
}
