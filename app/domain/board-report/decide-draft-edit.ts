import { accepted, type Result, refused } from '../result.ts';
import { withoutHidden } from '../text/without-hidden.ts';
import { type BoardReportState, type WrongStateRefusal, wrongState } from './board-report-state.ts';
import { type Lacking, lackingCharacters } from './lacking-characters.ts';
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
	| { readonly code: 'too-long'; readonly fields: readonly WordsField[] }
	| { readonly code: 'not-in-the-fonts'; readonly lacking: readonly Lacking[] };

/** Only a draft is edited. Half-written words are kept; what must be there is asked for when it is sent for approval. */
export function decideDraftEdit(
	state: BoardReportState,
	edit: DraftEdit,
): Result<DraftEdited, DraftEditRefusal> {
	if (state.state !== 'draft') return refused(wrongState(state));
	const title = withoutHidden(edit.title).trim();
	const words = cleaned(edit.words);
	if (title === '') return refused({ code: 'no-title' });
	const fields = wordsTooLong(words);
	if (fields.length > 0) return refused({ code: 'too-long', fields });
	const lacking = lackingCharacters({ title, ...words });
	if (lacking.length > 0) return refused({ code: 'not-in-the-fonts', lacking });
	return accepted({ type: 'draft-edited', editorId: edit.editorId, title, words });
}

const cleaned = ({ actions, ...fields }: OfficerWords): OfficerWords => ({
	...(Object.fromEntries(
		Object.entries(fields).map(([field, text]) => [field, withoutHidden(text)]),
	) as unknown as typeof fields),
	actions: actions.map(({ what, who, ...action }) => ({
		...action,
		what: withoutHidden(what),
		who: withoutHidden(who),
	})),
});
