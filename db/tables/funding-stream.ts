import type { Generated } from 'kysely';

export interface FundingStreamTable {
	id: string;
	programmeId: string;
	funder: string;
	name: string;
	amountPence: number;
	approximate: Generated<number>;
	legalBasis: string | null;
	paidByFunder: Generated<number>;
}
