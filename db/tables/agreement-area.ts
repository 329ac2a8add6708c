export interface AgreementAreaTable {
	agreementId: string;
	areaId: string;
	organisationId: string;
}
