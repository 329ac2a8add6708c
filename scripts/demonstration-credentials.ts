import { DEMONSTRATION_PASSWORD } from '../app/domain/access/demonstration-password.ts';
import { owesCode } from '../app/domain/access/owes-code.ts';
import type { Role } from '../app/domain/access/role.ts';
import { instant } from '../app/domain/calendar/instant.ts';
import { demonstrationCodeSecret } from '../app/gateways/one-time-codes.ts';
import { hashPassword } from '../app/gateways/passwords.ts';
import { seal } from '../app/gateways/secrets.ts';
import type { Tx } from '../db/connect.ts';
import { insertRows } from '../db/write/rows.ts';

const GIVEN_AT = instant('2016-12-01T09:00:00.000Z');

/**
 * Gives every demonstration person the known password, hashed once for all of them, and a one-time-code secret where a role owes one, the same
 * whenever it is made under the same key. Written directly: no operation sets a password for somebody else, and the code's secret is sealed under the
 * key of the installation, which the demonstration's file knows nothing of. Answers to how many.
 */
export async function giveCredentials(tx: Tx, sealingKey: string): Promise<number> {
	const passwordHash = await hashPassword(DEMONSTRATION_PASSWORD);
	const rows = await tx
		.selectFrom('person')
		.innerJoin('membership', 'membership.personId', 'person.id')
		.select(['person.id', 'membership.role'])
		.where('person.demonstration', '=', 1)
		.orderBy('person.id')
		.orderBy('membership.role')
		.execute();
	const roles = Map.groupBy(rows, ({ id }) => id);
	return insertRows(tx, {
		credential: [...roles].map(([id, held]) => {
			const sealed = owesCode(held.map(({ role }): Role => role))
				? seal(sealingKey, demonstrationCodeSecret(sealingKey, id))
				: null;
			return {
				personId: id,
				passwordHash,
				passwordChangedAt: GIVEN_AT,
				totpSecretSealed: sealed,
				totpConfirmedAt: sealed === null ? null : GIVEN_AT,
				totpLastStep: 0,
			};
		}),
	});
}
