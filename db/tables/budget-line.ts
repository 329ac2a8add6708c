import type { Generated } from 'kysely';

export interface BudgetLineTable {
	id: string;
	agreementId: string;
	name: string;
	amountPence: number;
	vat: 'outside-scope' | 'exempt' | 'zero' | 'standard';
	position: number;
	ended: Generated<number>;
}
