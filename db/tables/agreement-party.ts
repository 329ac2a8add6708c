export interface AgreementPartyTable {
	agreement_id: string;
	organisation_id: string;
	part: 'lead' | 'member' | 'delivery-partner';
}
