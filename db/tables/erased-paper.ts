/** A paper out of which words were taken; where it had been issued, the hashes of what was issued and of what stands in its place. */
export interface ErasedPaperTable {
	erasureId: string;
	reportId: string;
	pdfHash: string | null;
	appendixHash: string | null;
	newPdfHash: string | null;
	newAppendixHash: string | null;
	/** Boards had it, or it had been approved: it was withdrawn and is to be issued again. */
	withdrawn: 0 | 1;
}
