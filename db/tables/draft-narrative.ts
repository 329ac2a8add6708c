import type { NarrativeQuestion } from '../../app/domain/kpi-return/narrative.ts';

export interface DraftNarrativeTable {
	returnId: string;
	question: NarrativeQuestion;
	words: string;
}
