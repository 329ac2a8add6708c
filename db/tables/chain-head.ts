export interface ChainHeadTable {
	id: number;
	sequence: number;
	hash: string;
}
