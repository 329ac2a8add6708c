import type { IsoDate } from '../calendar/iso-date.ts';
import type { Hold } from '../evaluation/award-life.ts';
import type { Pence } from '../money/pence.ts';
import type { EarlyEndProblem } from './problems-of-early-end.ts';

/** The parts in which terms are written, a small page each. */
export const TERMS_PARTS = [
	'details',
	'reasons',
	'parties',
	'areas',
	'allocations',
	'value',
	'funding',
	'schedule',
	'budget',
	'targets',
	'conditions',
	'variation',
] as const;
export type TermsPart = (typeof TERMS_PARTS)[number];

/** What stands in the way of terms, with the facts by which a page says the rule and what would satisfy it. */
export type TermsProblem =
	| EarlyEndProblem
	| { readonly code: 'missing'; readonly field: 'reference' | 'title' | 'purpose' | 'reasons' | 'legalBasis' }
	| {
			readonly code: 'too-long';
			readonly field: 'reference' | 'title' | 'purpose' | 'reasons' | 'legalBasis' | 'conditions';
			readonly most: number;
	  }
	| {
			readonly code:
				| 'reference-taken'
				| 'ends-before-it-starts'
				| 'unknown-strand'
				| 'no-areas'
				| 'no-allocations'
				| 'no-value';
	  }
	| { readonly code: 'outside-programme'; readonly startsOn: IsoDate; readonly endsOn: IsoDate }
	| {
			readonly code: 'unknown-provider' | 'party-twice' | 'partner-does-nothing';
			readonly organisationId: string;
	  }
	| {
			readonly code:
				| 'unknown-area'
				| 'area-twice'
				| 'delivered-by-stranger'
				| 'purchase-only'
				| 'allocation-outside-areas';
			readonly areaId: string;
	  }
	| {
			readonly code: 'allocation-twice' | 'not-units' | 'intervention-of-other-strand';
			readonly areaId: string;
			readonly interventionId: string;
	  }
	| { readonly code: 'priority-first'; readonly areaId: string; readonly waitingFor: readonly string[] }
	| { readonly code: 'priority-condition-missing'; readonly areaIds: readonly string[] }
	| {
			readonly code:
				| 'allocations-above-value'
				| 'funding-not-value'
				| 'schedule-not-value'
				| 'budget-not-value';
			readonly sum: Pence;
			readonly value: Pence;
	  }
	| { readonly code: 'unknown-stream'; readonly fundingStreamId: string }
	| {
			readonly code: 'stream-overdrawn';
			readonly fundingStreamId: string;
			readonly left: Pence;
			readonly asked: Pence;
	  }
	| {
			readonly code: 'unknown-period' | 'period-twice' | 'payment-outside-agreement';
			readonly periodId: string;
	  }
	| { readonly code: 'budget-line-twice'; readonly name: string }
	| { readonly code: 'unknown-kpi' | 'target-twice' | 'not-a-target'; readonly kpiKey: string }
	/** The tender’s award, of which it was made, has not come so far, or is suspended. */
	| { readonly code: 'award-held'; readonly hold: Hold }
	/** Newer terms have been accepted since it was begun: it must be begun again from those. */
	| { readonly code: 'overtaken'; readonly number: number }
	/** Of a variation. */
	| {
			readonly code:
				| 'nothing-changed'
				| 'strand-changed'
				| 'lead-changed'
				| 'start-changed'
				| 'reference-changed'
				| 'paid-changed';
	  }
	| { readonly code: 'effective-before-earlier'; readonly earliest: IsoDate }
	| { readonly code: 'effective-after-end'; readonly endsOn: IsoDate }
	| { readonly code: 'ends-before-effect'; readonly effectiveOn: IsoDate }
	| {
			readonly code: 'past-payment-changed';
			readonly periodId: string;
			readonly why: 'over' | 'paid' | 'claimed';
	  }
	| {
			readonly code: 'below-used';
			readonly areaId: string;
			readonly interventionId: string;
			readonly units: number;
			readonly inUse: number;
	  };
