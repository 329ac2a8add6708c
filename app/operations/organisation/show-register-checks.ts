import { listOrganisationStates, type OrganisationRow } from '../../../db/read/organisation-states.ts';
import { listRegisterChecks, type RegisterCheckRow } from '../../../db/read/register-checks.ts';
import type { Actor } from '../../domain/access/actor.ts';
import { peopleScopeFor } from '../../domain/access/people-scope.ts';
import { isRegister, REGISTERS, type Register } from '../../domain/organisation/register-number.ts';
import type { Services } from '../../services.ts';

export interface RegisterChecks {
	readonly organisation: Pick<OrganisationRow, 'id' | 'name'>;
	/** Its numbers in the two registers. */
	readonly numbers: readonly {
		readonly scheme: Register;
		readonly value: string;
		readonly isConfigured: boolean;
	}[];
	/** Registers for which no key is configured. */
	readonly withoutKey: readonly Register[];
	readonly checks: readonly RegisterCheckRow[];
}

/** What can be asked of an organisation’s numbers, and what was answered; null when absent. */
export function showRegisterChecks(
	services: Services,
	actor: Actor,
	id: string,
): Promise<RegisterChecks | null> {
	const { isConfigured } = services.registers;
	return services.db.snapshot(async (reader) => {
		const organisation = (await listOrganisationStates(reader, peopleScopeFor(actor))).find(
			(each) => each.id === id,
		);
		if (organisation === undefined) return null;
		return {
			organisation,
			numbers: organisation.identifiers.flatMap(({ scheme, value }) =>
				isRegister(scheme) ? [{ scheme, value, isConfigured: isConfigured(scheme) }] : [],
			),
			withoutKey: REGISTERS.filter((register) => !isConfigured(register)),
			checks: await listRegisterChecks(reader, organisation.id),
		};
	});
}
