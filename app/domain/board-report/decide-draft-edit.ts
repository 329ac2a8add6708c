import { accepted, type Result, refused } from '../result.ts';
import { type BoardReportState, type WrongStateRefusal, wrongState } from './board-report-state.ts';
import { type OfficerWords, type WordsField, wordsTooLong } from './officer-words.ts';

export interface DraftEdit {
	readonly editorId: string;
	readonly title: string;
	readonly words: OfficerWords;
}

export interface DraftEdited {
	readonly type: 'draft-edited';
	readonly editorId: string;
	readonly title: string;
	readonly words: OfficerWords;
}

export type DraftEditRefusal =
	| WrongStateRefusal
	| { readonly code: 'no-title' }
	| { readonly code: 'too-long'; readonly fields: readonly WordsField[] };

/** Only a draft is edited. Half-written words are kept; what must be there is asked for when it is sent for approval. */
export function decideDraftEdit(
	state: BoardReportState,
	edit: DraftEdit,
): Result<DraftEdited, DraftEditRefusal> {
	if (state.state !== 'draft') return refused(wrongState(state));
	const title = edit.title.trim();
	if (title === '') return refused({ code: 'no-title' });
	const fields = wordsTooLong(edit.words);
	if (fields.length > 0) return refused({ code: 'too-long', fields });
	return accepted({ type: 'draft-edited', editorId: edit.editorId, title, words: edit.words });
}
