export interface SpecificationMeasureTable {
	specification_id: string;
	measure_key: string;
	strand: string;
	section: string;
	label: string;
	hint: string;
	kind: string;
	unit: string;
	frequency: string;
	by_area: number;
	part_of: string | null;
	breakdown: string | null;
	at_most: string | null;
	position: number;
}
