export interface SpecificationMeasureTable {
	specificationId: string;
	measureKey: string;
	strand: string;
	section: string;
	label: string;
	hint: string;
	kind: string;
	unit: string;
	frequency: string;
	byArea: number;
	partOf: string | null;
	breakdown: string | null;
	atMost: string | null;
	position: number;
}
