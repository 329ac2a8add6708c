/** A row of what is kept for ever out of which words were taken. */
export interface ErasureRowTable {
	erasureId: string;
	/** Its table. */
	keptIn: string;
	rowKey: string;
}
