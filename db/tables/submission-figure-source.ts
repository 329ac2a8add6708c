export interface SubmissionFigureSourceTable {
	submissionId: string;
	measureKey: string;
	areaId: string;
	cohort: number;
	workbookId: string;
	sheet: string;
	address: string;
}
