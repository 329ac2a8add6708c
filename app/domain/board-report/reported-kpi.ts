import type { Disclosed } from '../disclosure/disclosed.ts';
import type { DisclosedNumber } from '../disclosure/disclosed-figure.ts';
import type { FlatStatement } from '../disclosure/lay-flat.ts';
import type { KpiBasis, KpiDirection, StrandKind } from '../specification/specification.ts';
import type { KpiUnit } from '../specification/unit-of-kpi.ts';
import type { CohortSpan } from './cohort-span.ts';

/** A KPI value as far as the report's readers may see it, and the words that sections say it in. */
export interface ReportedValue {
	/** Numerator, denominator, target, rating, coverage, interval, definition version, sources: null where they may not be seen. */
	readonly figure: Disclosed<FlatStatement>;
	/** First and last day of what it is about; null where nothing is pooled. */
	readonly span: CohortSpan | null;
	/** "April to June 2017" */
	readonly when: string;
	/** The day on which a cohort stood so: "30 June 2026"; null of what is not one cohort, or has no figure. */
	readonly asAt: string | null;
	/** "80.0%", "29", "over 90%", "not received" */
	readonly words: string;
	/** The same as part of a sentence: "40 of 50 (80.0%): met", "over 90%". */
	readonly result: string;
	/** "80%", "at most 6 weeks", "no target" */
	readonly targetWords: string;
	/** Why it is provisional, in sentences. */
	readonly provisional: readonly string[];
	/** "6 of 7 areas accepted; missing is Walsall for July to September 2017"; null where nothing is missing. */
	readonly incomplete: string | null;
	/** "6 of 7 areas accepted" */
	readonly incompleteInShort: string | null;
}

/** A KPI by area or by provider, to date. */
export type ReportedSplit =
	| { readonly shown: true; readonly parts: readonly ReportedPart[] }
	| {
			readonly shown: false;
			/** "not collected by area" */
			readonly why: string;
	  };

export interface ReportedPart {
	readonly id: string;
	readonly name: string;
	readonly value: ReportedValue;
}

/** Where in the report a KPI is told. */
export type KpiTopic = 'performance' | 'outcomes' | 'satisfaction';

/** Figures of one quarter that cannot be added over providers, each provider's own. */
export interface ReportedApart {
	/** "April to June 2026" */
	readonly when: string;
	readonly parts: readonly ReportedPart[];
	/** Names of providers whose own cannot be added either, having several agreements. */
	readonly refused: readonly string[];
}

export interface ReportedKpi {
	readonly key: string;
	readonly name: string;
	readonly strand: StrandKind;
	readonly topic: KpiTopic;
	readonly basis: KpiBasis;
	readonly direction: KpiDirection;
	readonly definitionVersion: number;
	/** In which its target and a promise are written. */
	readonly unit: KpiUnit;
	/** Nothing is rated on a smaller base, and its chart's middle and limits do not rest on one. */
	readonly minimumBase: number;
	/** Whether the programme's last quarter is over, so that no figure follows. */
	readonly ended: boolean;
	/** "Of all partners whose details reached the support service in April to June 2017, how many were contacted by 30 September 2017" */
	readonly question: string;
	readonly note: string;
	/** Among the first page's figures. */
	readonly headline: boolean;
	/** What the headline value rests on; null where nothing has been asked yet. */
	readonly rests: 'newest-cohort' | 'cumulative' | 'still-open' | null;
	readonly value: ReportedValue | null;
	/** Where providers' figures cannot be added, and so there is no value: each one's own. Null elsewhere; absent in reports kept before 30 November 2026. */
	readonly apart?: ReportedApart | null;
	/** Later cohorts, each under its own day, unrated; in sentences. */
	readonly after: readonly string[];
	/** The value before it, cohort against cohort; null for the first, and where the headline is cumulative. */
	readonly before: ReportedValue | null;
	readonly toDate: ReportedValue | null;
	/** Why there is no figure to date, in words; null where there is one. */
	readonly toDateRefused: string | null;
	/** Says that quarters before a change of definition are not added to those after it; null where it never changed. */
	readonly definitionChanged: string | null;
	/** The total to date of the definition before, where "to date" is of a later one; absent in reports kept before 30 November 2026. */
	readonly earlierToDate?: ReportedValue | null;
	readonly series: readonly ReportedValue[];
	readonly byArea: ReportedSplit;
	readonly byProvider: ReportedSplit;
	/** Why it calls for attention, by the rule that one quarter alone is noise: "the result to date is below the target". Null where it does not, or it may not be said. */
	readonly attention: string | null;
	/** What always stands beside the contact KPI: shares unsafe to contact and not yet tried; empty for others. */
	readonly beside: readonly string[];
}

/** A plain count as far as the report's readers may see it. */
export interface ReportedCount {
	readonly number: Disclosed<DisclosedNumber>;
	/** "1,150", "£12,400", "fewer than 5", "not received" */
	readonly words: string;
	/** Whether a return that it should rest on is missing. */
	readonly incomplete: boolean;
}
