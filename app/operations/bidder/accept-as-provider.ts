import { findOrganisationState } from '../../../db/read/organisation-states.ts';
import { saveAcceptance } from '../../../db/write/bidder-registrations.ts';
import type { Actor } from '../../domain/access/actor.ts';
import { peopleScopeFor } from '../../domain/access/people-scope.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import type { Services } from '../../services.ts';
import { gated } from '../gated.ts';
import { carryOut } from '../record-change.ts';

export interface AcceptAsProvider {
	readonly commandId: string;
	readonly organisationId: string;
}

/** `not-found`: no organisation, or one that did not register itself. `accepted-already`: by somebody else meanwhile. */
type Refusal = { readonly code: 'not-found' } | { readonly code: 'accepted-already' };

/** The system's administrator makes an organisation that registered itself a provider like any other, which offices may choose. */
export async function acceptAsProvider(
	services: Services,
	actor: Actor,
	command: AcceptAsProvider,
): Promise<Result<'accepted', Refusal>> {
	const at = services.clock.now();
	return carryOut<'accepted', Refusal>(services, actor, 'accept-as-provider', gated(command), async (tx) => {
		const found = await findOrganisationState(tx, peopleScopeFor(actor), command.organisationId);
		if (found === null || found.registeredAt === null) return refused({ code: 'not-found' });
		if (!(await saveAcceptance(tx, found.id, { personId: actor.personId, at })))
			return refused({ code: 'accepted-already' });
		return accepted({
			outcome: 'accepted',
			changes: [
				{
					action: 'organisation.accepted',
					subject: { kind: 'organisation', id: found.id },
					bodyId: null,
				},
			],
		});
	});
}
