export interface BidFilePieceTable {
	fileId: string;
	position: number;
	bytes: Uint8Array;
}
