import type { KpiBasis, KpiDirection, StrandKind } from '../../app/domain/specification/specification.ts';

export interface SpecificationKpiTable {
	specificationId: string;
	kpiKey: string;
	strand: StrandKind;
	name: string;
	numerator: string;
	denominator: string | null;
	basis: KpiBasis;
	maturity: number;
	targetNumerator: number;
	targetDenominator: number;
	direction: KpiDirection;
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
