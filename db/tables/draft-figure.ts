export interface DraftFigureTable {
	returnId: string;
	measureKey: string;
	areaId: string;
	cohort: number;
	section: string;
	typed: string;
	value: number | null;
}
