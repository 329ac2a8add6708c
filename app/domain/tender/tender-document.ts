import type { Instant } from '../calendar/iso-date.ts';
import { accepted, type Result, refused } from '../result.ts';
import { OFFICE_KINDS } from '../text/check-file.ts';
import type { NoticeDocument, TenderNotice } from './tender-notice.ts';
import { isBeforeClosing, type TenderState } from './tender-state.ts';

/** What a document of a tender may be. */
export const DOCUMENT_KINDS = OFFICE_KINDS;

/** A decision of ours: more is no tender that somebody reads. */
export const MOST_FILES = 60;

export interface DocumentedTender {
	readonly state: TenderState;
	readonly closesAt: Instant;
	readonly rowVersion: number;
	readonly notice: Pick<TenderNotice, 'documents'>;
}

export type TenderDocumentRefusal =
	| { readonly code: 'changed-meanwhile' }
	/** Neither being written nor open for bids. */
	| { readonly code: 'not-now' }
	/** The very same file stands in it already, under this title. */
	| { readonly code: 'held-already'; readonly title: string }
	| { readonly code: 'too-many-files'; readonly most: number };

/**
 * Whether a file may be put on a tender's shelf, and where it goes from there: into a draft at once; of a tender that is published it stays on the
 * shelf, which the office alone sees, until an amendment names it.
 */
export function decideTenderDocument(
	tender: DocumentedTender,
	shelf: readonly NoticeDocument[],
	{ expectedVersion, hash }: { readonly expectedVersion: number; readonly hash: string },
	at: Instant,
): Result<'draft' | 'shelf', TenderDocumentRefusal> {
	const { state, closesAt, rowVersion, notice } = tender;
	if (state !== 'draft' && (state !== 'published' || !isBeforeClosing(closesAt, at)))
		return refused({ code: 'not-now' });
	if (rowVersion !== expectedVersion) return refused({ code: 'changed-meanwhile' });
	const held = state === 'draft' ? notice.documents : shelf;
	const same = held.find((document) => document.hash === hash);
	if (same !== undefined) return refused({ code: 'held-already', title: same.title });
	if (shelf.length >= MOST_FILES) return refused({ code: 'too-many-files', most: MOST_FILES });
	return accepted(state === 'draft' ? 'draft' : 'shelf');
}

/** The notice with this document in it: in the place of the version that stood there, or as the last. */
export const withDocument = <Notice extends Pick<TenderNotice, 'documents'>>(
	notice: Notice,
	document: NoticeDocument,
): Notice => ({
	...notice,
	documents: notice.documents.some(({ documentId }) => documentId === document.documentId)
		? notice.documents.map((one) => (one.documentId === document.documentId ? document : one))
		: [...notice.documents, document],
});

/** The files of the shelf with these ids, in the shelf's order; null where one is not there, or two are versions of one document. */
export function documentsChosen(
	shelf: readonly NoticeDocument[],
	fileIds: readonly string[],
): readonly NoticeDocument[] | null {
	const chosen = shelf.filter(({ fileId }) => fileIds.includes(fileId));
	const documents = new Set(chosen.map(({ documentId }) => documentId));
	if (chosen.length !== fileIds.length || documents.size !== chosen.length) return null;
	return chosen.map(({ documentId, fileId, version, title, kind, size, hash }) => ({
		documentId,
		fileId,
		version,
		title,
		kind,
		size,
		hash,
	}));
}

export interface DocumentVersions<File> {
	readonly documentId: string;
	/** The newest first. */
	readonly files: readonly File[];
}

/** Each document of a shelf with its versions, in the order in which the documents came. */
export const documentsOf = <File extends NoticeDocument>(
	shelf: readonly File[],
): readonly DocumentVersions<File>[] =>
	[...new Set(shelf.map(({ documentId }) => documentId))].map((documentId) => ({
		documentId,
		files: shelf
			.filter((file) => file.documentId === documentId)
			.sort((one, other) => other.version - one.version),
	}));
