export interface DocumentChunkTable {
	hash: string;
	position: number;
	bytes: Uint8Array;
}
