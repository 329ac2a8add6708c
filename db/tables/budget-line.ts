import type { Generated } from 'kysely';

export interface BudgetLineTable {
	id: string;
	agreement_id: string;
	name: string;
	amount_pence: number;
	vat: 'outside-scope' | 'exempt' | 'zero' | 'standard';
	position: number;
	ended: Generated<number>;
}
