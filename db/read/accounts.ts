import type { Account } from '../../app/domain/bid/same-person.ts';
import type { Reader } from '../connect.ts';

/** By their ids: whose accounts they are, as far as an account says it (`areOnePerson`). For rules alone; shown to nobody. */
export async function listAccounts(
	reader: Reader,
	personIds: readonly string[],
): Promise<ReadonlyMap<string, Account>> {
	if (personIds.length === 0) return new Map();
	const rows = await reader
		.selectFrom('person')
		.select(['id as personId', 'name', 'email'])
		.where('id', 'in', [...new Set(personIds)])
		.orderBy('id')
		.execute();
	return new Map(rows.map((row) => [row.personId, row]));
}
