export interface SubmissionNoteTable {
	submission_id: string;
	finding: string;
	words: string;
}
