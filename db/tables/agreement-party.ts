import type { Generated } from 'kysely';

export interface AgreementPartyTable {
	agreement_id: string;
	organisation_id: string;
	part: 'lead' | 'member' | 'delivery-partner';
	/** What a delivery partner does, in words; '' where it is not said. */
	does: Generated<string>;
}
