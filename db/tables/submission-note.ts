export interface SubmissionNoteTable {
	submissionId: string;
	finding: string;
	words: string;
}
