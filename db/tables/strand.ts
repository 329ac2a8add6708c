export interface StrandTable {
	id: string;
	programme_id: string;
	kind: 'perpetrator' | 'support';
	name: string;
}
