export interface BoardReportSourceTable {
	report_id: string;
	return_id: string;
	submission: number;
}
