export interface EnvelopeTable {
	id: string;
	tenderId: string;
	lotId: string;
	kind: 'quality' | 'price';
	recipient: string;
}
