import type { NarrativeQuestion } from '../../app/domain/kpi-return/narrative.ts';

export interface SubmissionNarrativeTable {
	submissionId: string;
	question: NarrativeQuestion;
	words: string;
}
