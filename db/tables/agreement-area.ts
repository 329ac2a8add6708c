export interface AgreementAreaTable {
	agreement_id: string;
	area_id: string;
	organisation_id: string;
}
