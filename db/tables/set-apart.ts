export interface SetApartTable {
	submissionId: string;
	kind: 'quality' | 'price';
	why: 'not-decrypted' | 'not-as-committed';
}
