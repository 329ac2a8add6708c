import { judgeDraft } from './judge-draft.ts';
import type { ReturnDraft } from './return-draft.ts';

/** The notes that answer something in these boxes. A finding names its boxes, so whoever may not see the boxes does not see the note, nor write it. */
export function notesWithinReach(
	draft: ReturnDraft,
	notes: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
	const known = new Set(judgeDraft(draft).findings.map(({ key }) => key));
	return new Map([...notes].filter(([key]) => known.has(key)));
}
