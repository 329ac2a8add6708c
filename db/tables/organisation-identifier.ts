export interface OrganisationIdentifierTable {
	scheme: string;
	value: string;
	organisation_id: string;
}
