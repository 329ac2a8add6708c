export interface AgreementTargetTable {
	agreementId: string;
	kpiKey: string;
	numerator: number;
	denominator: number;
}
