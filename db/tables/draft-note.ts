export interface DraftNoteTable {
	returnId: string;
	finding: string;
	words: string;
}
