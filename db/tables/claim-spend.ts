export interface ClaimSpendTable {
	claim_id: string;
	budget_line_id: string;
	spent_pence: number;
	vat_pence: number;
}
