import type { Generated } from 'kysely';

export interface AgreementPartyTable {
	agreementId: string;
	organisationId: string;
	part: 'lead' | 'member' | 'delivery-partner';
	/** What a delivery partner does, in words; '' where it is not said. */
	does: Generated<string>;
}
