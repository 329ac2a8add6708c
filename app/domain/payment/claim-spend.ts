import type { Pence } from '../money/pence.ts';
import { type VatTreatment, vatOn } from '../money/vat.ts';

/** A line of the agreement's budget, as it stands. */
export interface BudgetLineOfClaim {
	readonly lineId: string;
	readonly name: string;
	readonly amountPence: Pence;
	readonly vat: VatTreatment;
	/** No longer in the newest terms; what was spent on it before stays. */
	readonly ended: boolean;
}

/** What was spent on a line, and the VAT on it that the provider cannot get back, apart. */
export interface SpendOfLine {
	readonly lineId: string;
	readonly spentPence: Pence;
	readonly vatPence: Pence;
}

export const totalOfSpend = (spend: readonly SpendOfLine[]): Pence =>
	spend.reduce((sum, { spentPence, vatPence }) => sum + spentPence + vatPence, 0);

/** What is wrong with a line: VAT where its budget has none, or more than the rate gives. */
export type SpendProblem = {
	readonly code: 'no-vat-on-line' | 'more-vat-than-rate' | 'no-such-line';
	readonly lineId: string;
	readonly mostPence: Pence;
};

export const spendProblems = (
	spend: readonly SpendOfLine[],
	lines: readonly BudgetLineOfClaim[],
): readonly SpendProblem[] =>
	spend.flatMap(({ lineId, spentPence, vatPence }): SpendProblem[] => {
		const line = lines.find((each) => each.lineId === lineId);
		if (line === undefined) return [{ code: 'no-such-line', lineId, mostPence: 0 }];
		const mostPence = vatOn(spentPence, line.vat);
		if (vatPence <= mostPence) return [];
		return [{ code: line.vat === 'standard' ? 'more-vat-than-rate' : 'no-vat-on-line', lineId, mostPence }];
	});
