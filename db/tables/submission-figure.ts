export interface SubmissionFigureTable {
	submission_id: string;
	measure_key: string;
	area_id: string;
	cohort: number;
	value: number;
}
