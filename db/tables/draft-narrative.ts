export interface DraftNarrativeTable {
	return_id: string;
	question: string;
	words: string;
}
