import { listDemonstrationPeople as findDemonstrationPeople } from '../../../db/read/demonstration-people.ts';
import { DEMONSTRATION_PASSWORD } from '../../domain/access/demonstration-password.ts';
import type { OrganisationKind, Role } from '../../domain/access/role.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { codeOfStep, stepAt } from '../../gateways/one-time-codes.ts';
import { unseal } from '../../gateways/secrets.ts';
import type { Services } from '../../services.ts';

export interface DemonstrationPerson {
	readonly name: string;
	readonly email: string;
	readonly organisation: string;
	readonly organisationKind: OrganisationKind;
	readonly roles: readonly Role[];
	/** By name, those on which the person sits today. */
	readonly boards: readonly string[];
	readonly password: string;
	/** Of the next 30 seconds at the latest; null where none is asked for. `used`: both codes that would count now have been. */
	readonly code: { readonly digits: string } | 'used' | null;
}

/** Who can sign in to the demonstration, and with what. Null in production: there the page is not there. */
export async function listDemonstrationPeople(
	services: Services,
): Promise<readonly DemonstrationPerson[] | null> {
	if (services.config.mode !== 'demonstration') return null;
	const rows = await findDemonstrationPeople(services.db.reader, londonDay(services.clock.businessNow()));
	const step = stepAt(services.clock.now());
	return rows.map(
		({ codeSecretSealed, codeLastStep, name, email, organisation, organisationKind, roles, boards }) => {
			const next = Math.max(step, codeLastStep + 1);
			const code =
				codeSecretSealed === null
					? null
					: next > step + 1
						? 'used'
						: { digits: codeOfStep(unseal(services.config.sealingKey, codeSecretSealed), next) };
			return {
				name,
				email,
				organisation,
				organisationKind,
				roles,
				boards,
				password: DEMONSTRATION_PASSWORD,
				code,
			};
		},
	);
}
