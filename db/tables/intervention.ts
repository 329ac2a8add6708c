export interface InterventionTable {
	id: string;
	programmeId: string;
	strandId: string;
	name: string;
	description: string;
	weeks: number | null;
}
