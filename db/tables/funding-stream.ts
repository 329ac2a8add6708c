import type { Generated } from 'kysely';

export interface FundingStreamTable {
	id: string;
	programme_id: string;
	funder: string;
	name: string;
	amount_pence: number;
	approximate: Generated<number>;
	legal_basis: string | null;
}
