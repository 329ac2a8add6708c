export interface SpecificationKpiTable {
	specificationId: string;
	kpiKey: string;
	strand: string;
	name: string;
	numerator: string;
	denominator: string | null;
	basis: string;
	maturity: number;
	targetNumerator: number;
	targetDenominator: number;
	direction: string;
	approaching: number;
	requiresImprovement: number;
	minimumBase: number;
	headlineBase: number;
	definitionVersion: number;
	ofAll: string;
	howMany: string;
	note: string;
	headline: number;
	position: number;
}
