export interface AgreementFundingTable {
	agreementId: string;
	fundingStreamId: string;
	amountPence: number;
}
