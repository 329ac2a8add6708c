import type { Evidence, Verdict } from './kpi-value.ts';

export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
	met: 'met',
	'not-met': 'not met',
	'not-rated': 'not rated',
};

export const EVIDENCE_WORDS: Readonly<Record<Evidence, string>> = {
	'above-target': 'enough to conclude that it is above the target',
	'below-target': 'enough to conclude that it is below the target',
	'too-few-to-conclude': 'too few to conclude',
	none: '',
};
