import type { Insertable } from 'kysely';
import type { Tx } from '../connect.ts';
import type { OrganisationTable } from '../tables/organisation.ts';

type Needed = 'id' | 'kind' | 'name' | 'short_name' | 'starts_on';

export async function insertOrganisation(tx: Tx, row: Pick<Insertable<OrganisationTable>, Needed> & Partial<Insertable<OrganisationTable>>): Promise<void> {
	await tx
		.insertInto('organisation')
		.values({ identifier_scheme: null, identifier_value: null, area_id: null, successor_id: null, ends_on: null, ...row })
		.execute();
}
