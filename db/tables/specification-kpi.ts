export interface SpecificationKpiTable {
	specification_id: string;
	kpi_key: string;
	strand: string;
	name: string;
	numerator: string;
	denominator: string | null;
	basis: string;
	maturity: number;
	target_numerator: number;
	target_denominator: number;
	direction: string;
	approaching: number;
	requires_improvement: number;
	minimum_base: number;
	headline_base: number;
	definition_version: number;
	of_all: string;
	how_many: string;
	note: string;
	headline: number;
	position: number;
}
