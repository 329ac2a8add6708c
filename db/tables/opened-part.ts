export interface OpenedPartTable {
	submissionId: string;
	part: string;
	content: string;
}
