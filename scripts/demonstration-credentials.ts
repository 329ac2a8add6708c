import { DEMONSTRATION_PASSWORD } from '../app/domain/access/demonstration-password.ts';
import { owesCode } from '../app/domain/access/owes-code.ts';
import type { Role } from '../app/domain/access/role.ts';
import { demonstrationCodeSecret } from '../app/gateways/one-time-codes.ts';
import { hashPassword } from '../app/gateways/passwords.ts';
import { seal } from '../app/gateways/secrets.ts';
import type { Credentials } from './starting-data/factories/person.ts';

/**
 * Makes `credentialsFor(person)` for demonstration people: the known password, hashed once for all of them, and a one-time-code
 * secret where a role owes one, the same whenever it is made under the same key.
 */
export async function demonstrationCredentials(
	sealingKey: string,
): Promise<(person: { readonly id: string; readonly roles: readonly Role[] }) => Credentials> {
	const passwordHash = await hashPassword(DEMONSTRATION_PASSWORD);
	return ({ id, roles }) => ({
		passwordHash,
		totpSecretSealed: owesCode(roles) ? seal(sealingKey, demonstrationCodeSecret(sealingKey, id)) : null,
	});
}
