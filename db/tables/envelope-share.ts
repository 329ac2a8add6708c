export interface EnvelopeShareTable {
	envelopeId: string;
	openerId: string;
	sealed: Uint8Array;
	recipient: string | null;
}
