export interface OpeningShareTable {
	openingId: string;
	envelopeId: string;
	forPersonId: string;
	sealed: Uint8Array;
}
