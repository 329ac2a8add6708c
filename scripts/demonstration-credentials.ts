import type { Insertable } from 'kysely';
import { DEMONSTRATION_PASSWORD } from '../app/domain/access/demonstration-password.ts';
import { owesCode } from '../app/domain/access/owes-code.ts';
import type { Role } from '../app/domain/access/role.ts';
import type { Instant } from '../app/domain/calendar/iso-date.ts';
import { demonstrationCodeSecret } from '../app/gateways/one-time-codes.ts';
import { hashPassword } from '../app/gateways/passwords.ts';
import { seal } from '../app/gateways/secrets.ts';
import type { CredentialTable } from '../db/tables/credential.ts';

export interface DemonstrationPerson {
	readonly id: string;
	readonly roles: readonly Role[];
}

/**
 * A maker of credential rows for demonstration people: the known password, hashed once for all of them, and a one-time-code
 * secret where a role owes one.
 */
export async function demonstrationCredentials(sealingKey: string, at: Instant): Promise<(person: DemonstrationPerson) => Insertable<CredentialTable>> {
	const password_hash = await hashPassword(DEMONSTRATION_PASSWORD);
	return (person) => {
		const coded = owesCode(person.roles);
		return {
			person_id: person.id,
			password_hash,
			password_changed_at: at,
			totp_secret_sealed: coded ? seal(sealingKey, demonstrationCodeSecret(sealingKey, person.id)) : null,
			totp_confirmed_at: coded ? at : null,
			totp_last_step: 0,
		};
	};
}
