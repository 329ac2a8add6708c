export interface InterventionTable {
	id: string;
	programme_id: string;
	strand_id: string;
	name: string;
	description: string;
	weeks: number | null;
}
