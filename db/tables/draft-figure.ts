export interface DraftFigureTable {
	return_id: string;
	measure_key: string;
	area_id: string;
	cohort: number;
	section: string;
	typed: string;
	value: number | null;
}
