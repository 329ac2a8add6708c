export interface DraftNoteTable {
	return_id: string;
	finding: string;
	words: string;
}
