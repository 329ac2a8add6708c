export interface ClaimSpendTable {
	claimId: string;
	budgetLineId: string;
	spentPence: number;
	vatPence: number;
}
