export interface TenderOpenerTable {
	tenderId: string;
	personId: string;
}
