export interface AgreementFundingTable {
	agreement_id: string;
	funding_stream_id: string;
	amount_pence: number;
}
