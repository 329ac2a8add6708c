import type { ReconciledMeasure } from '../../../app/domain/unit/reconcile-units.ts';

export interface DifferenceTold {
	readonly agreement: string;
	readonly area: string;
	readonly quarter: number;
	readonly measure: ReconciledMeasure;
	/** How many more the ledger has than the return; below nought where it has fewer. */
	readonly more: number;
	/** What the provider said with the return, and the officer of it; null where it came about later, and nobody has yet. */
	readonly said: { readonly provider: string; readonly officer: string } | null;
}

/** Where the ledger and a return do not agree: people make mistakes, and the portal shows them to both sides. */
export const DIFFERENCES: readonly DifferenceTold[] = [
	{
		agreement: 'WMPCC-DVPP-2017-P',
		area: 'Wolverhampton',
		quarter: 3,
		measure: 'starts',
		more: 1,
		said: {
			provider:
				'One man came to his first session on the last evening of September, after the figures for the return had been counted.',
			officer: 'Agreed. The ledger is right; the return was one short.',
		},
	},
	{
		agreement: 'WMPCC-DVPP-2017-P',
		area: 'Wolverhampton',
		quarter: 4,
		measure: 'leavers',
		more: 1,
		said: {
			provider:
				'The man who was left out of the last return stopped coming in October. He is left out of this one as well.',
			officer: 'Agreed. It follows from the difference of the quarter before.',
		},
	},
	{
		agreement: 'WMPCC-DEMO-2023-P-SOUTH',
		area: 'Coventry',
		quarter: 13,
		measure: 'starts',
		more: 1,
		said: {
			provider:
				'The hub in Coventry entered an assessment as a first session. He left before he came to one, and was never in the return.',
			officer: 'Accepted: the return is right. Please ask the hub to count first sessions alone.',
		},
	},
	{
		agreement: 'WMPCC-DEMO-2023-P-SOUTH',
		area: 'Coventry',
		quarter: 14,
		measure: 'leavers',
		more: 1,
		said: {
			provider:
				'The assessment that the hub had entered as a first session was closed in April. He was never in a return.',
			officer: 'Accepted, as in the quarter before.',
		},
	},
	{
		agreement: 'WMPCC-DEMO-2023-P-NORTH',
		area: 'Sandwell',
		quarter: 12,
		measure: 'completions',
		more: 1,
		said: null,
	},
];
