export interface SubmissionFigureTable {
	submissionId: string;
	measureKey: string;
	areaId: string;
	cohort: number;
	value: number;
}
