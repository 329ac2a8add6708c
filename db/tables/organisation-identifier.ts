export interface OrganisationIdentifierTable {
	scheme: string;
	value: string;
	organisationId: string;
}
