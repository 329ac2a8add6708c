export interface StrandTable {
	id: string;
	programmeId: string;
	kind: 'perpetrator' | 'support';
	name: string;
}
