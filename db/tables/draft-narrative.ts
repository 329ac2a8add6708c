export interface DraftNarrativeTable {
	returnId: string;
	question: string;
	words: string;
}
