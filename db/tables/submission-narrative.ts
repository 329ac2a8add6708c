export interface SubmissionNarrativeTable {
	submission_id: string;
	question: string;
	words: string;
}
