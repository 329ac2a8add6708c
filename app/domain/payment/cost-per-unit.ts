import type { Pence } from '../money/pence.ts';

/** Money and the people that it was for; the cost of one is never kept without its base. */
export interface CostBase {
	readonly pence: Pence;
	readonly starts: number;
	readonly completions: number;
}

export interface Cost extends CostBase {
	/** To the nearest penny, half up; null where nobody started. */
	readonly perStart: Pence | null;
	readonly perCompletion: Pence | null;
}

export const costOf = ({ pence, starts, completions }: CostBase): Cost => ({
	pence,
	starts,
	completions,
	perStart: perOne(pence, starts),
	perCompletion: perOne(pence, completions),
});

/** Money and people are added before they are divided: never the mean of costs. */
export const addCosts = (parts: readonly CostBase[]): Cost =>
	costOf({
		pence: parts.reduce((sum, part) => sum + part.pence, 0),
		starts: parts.reduce((sum, part) => sum + part.starts, 0),
		completions: parts.reduce((sum, part) => sum + part.completions, 0),
	});

const perOne = (pence: Pence, count: number): Pence | null =>
	count === 0 ? null : Number((BigInt(pence) * 2n + BigInt(count)) / (BigInt(count) * 2n));
