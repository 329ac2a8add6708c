export interface BoardReportSourceTable {
	reportId: string;
	returnId: string;
	submission: number;
}
