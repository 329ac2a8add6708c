import { listOrganisationStates } from '../../../db/read/organisation-states.ts';
import { insertRegisterCheck } from '../../../db/write/register-checks.ts';
import type { Actor } from '../../domain/access/actor.ts';
import { peopleScopeFor } from '../../domain/access/people-scope.ts';
import type { Identifier } from '../../domain/organisation/organisation.ts';
import { isRegister, type RegisterAnswer } from '../../domain/organisation/register-number.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import type { Services } from '../../services.ts';
import { gated } from '../gated.ts';
import { carryOut } from '../record-change.ts';

type Refusal = 'not-found' | 'nothing-to-ask';

/** Asks the registers for which a key is configured about the organisation's numbers, before any transaction, and keeps what they said. */
export async function checkRegisters(
	services: Services,
	actor: Actor,
	command: { readonly commandId: string; readonly organisationId: string },
): Promise<Result<{ readonly asked: number }, Refusal>> {
	const { organisationId } = command;
	const organisation = (await listOrganisationStates(services.db.reader, peopleScopeFor(actor))).find(
		({ id }) => id === organisationId,
	);
	if (organisation === undefined) return refused('not-found');
	const answers: (Identifier & RegisterAnswer)[] = [];
	for (const { scheme, value } of organisation.identifiers)
		if (isRegister(scheme) && services.registers.isConfigured(scheme))
			answers.push({ scheme, value, ...(await services.registers.lookUp(scheme, value)) });
	if (answers.length === 0) return refused('nothing-to-ask');
	return carryOut<{ readonly asked: number }, Refusal>(
		services,
		actor,
		'check-registers',
		gated(command),
		async (tx) => {
			const at = services.clock.now();
			for (const answer of answers)
				await insertRegisterCheck(tx, {
					id: services.ids.next(),
					organisationId,
					at,
					by: actor.personId,
					...answer,
				});
			return accepted({
				outcome: { asked: answers.length },
				changes: [
					{
						action: 'organisation.registers-asked',
						subject: { kind: 'organisation', id: organisationId },
						bodyId: null,
						after: { outcomes: answers.map(({ outcome }) => outcome) },
					},
				],
			});
		},
	);
}
