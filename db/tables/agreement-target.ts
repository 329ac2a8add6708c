export interface AgreementTargetTable {
	agreement_id: string;
	kpi_key: string;
	numerator: number;
	denominator: number;
}
