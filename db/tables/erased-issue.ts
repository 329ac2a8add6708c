/** A board's issue out of which words were taken: the hashes of what was issued and of what stands in its place. */
export interface ErasedIssueTable {
	erasureId: string;
	reportId: string;
	boardId: string;
	pdfHash: string;
	appendixHash: string | null;
	newPdfHash: string;
	newAppendixHash: string | null;
}
