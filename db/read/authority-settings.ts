import type { Pence } from '../../app/domain/money/pence.ts';
import type { Reader } from '../connect.ts';

export interface AuthoritySetting {
	readonly approvalAbovePence: Pence;
	readonly version: number;
}

/** Above what an authority's orders are approved by a second person; null where it has set nothing. */
export async function findAuthoritySetting(
	reader: Reader,
	organisationId: string,
): Promise<AuthoritySetting | null> {
	const row = await reader
		.selectFrom('authoritySetting')
		.select(['approvalAbovePence', 'version'])
		.where('organisationId', '=', organisationId)
		.executeTakeFirst();
	return row ?? null;
}
