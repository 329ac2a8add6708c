export interface SubmissionNarrativeTable {
	submissionId: string;
	question: string;
	words: string;
}
