import type { Evidence, KpiStatus, KpiValue, Verdict } from './kpi-value.ts';

export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
	met: 'met',
	'not-met': 'not met',
	'not-rated': 'not rated',
};

export const STATUS_WORDS: Readonly<Record<KpiStatus, string>> = {
	final: 'Final',
	provisional: 'Provisional',
	'no-data': 'No data',
};

export const EVIDENCE_WORDS: Readonly<Record<Evidence, string>> = {
	'above-target': 'enough to conclude that it is above the target',
	'below-target': 'enough to conclude that it is below the target',
	'too-few-to-conclude': 'too few to conclude',
	none: '',
};

/** Why a value is rated "Other", which by itself tells a reader nothing; null where it is not. */
export function whyOther(value: Pick<KpiValue, 'rating' | 'status' | 'target'>): string | null {
	if (value.rating !== 'other') return null;
	if (value.status === 'no-data') return 'no data';
	if (value.status === 'provisional') return 'provisional';
	return value.target === null ? 'no target for a part of the programme' : 'too few to rate';
}
