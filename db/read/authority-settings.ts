import type { Scope } from '../../app/domain/access/scope.ts';
import type { Pence } from '../../app/domain/money/pence.ts';
import type { Reader } from '../connect.ts';

export interface AuthoritySetting {
	readonly approvalAbovePence: Pence;
	readonly version: number;
}

/** Above what the reader's own authority has its orders approved by a second person; null where it has set nothing, and for everybody else. */
export async function findAuthoritySetting(reader: Reader, scope: Scope): Promise<AuthoritySetting | null> {
	if (scope.kind !== 'authority') return null;
	const row = await reader
		.selectFrom('authoritySetting')
		.select(['approvalAbovePence', 'version'])
		.where('organisationId', '=', scope.organisationId)
		.executeTakeFirst();
	return row ?? null;
}
