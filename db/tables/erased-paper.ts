/** A paper out of which words were taken. */
export interface ErasedPaperTable {
	erasureId: string;
	reportId: string;
	/** Boards had it, or it had been approved: it was withdrawn and is to be issued again. */
	withdrawn: 0 | 1;
}
