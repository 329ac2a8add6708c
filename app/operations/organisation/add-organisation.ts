import { getOrganisationSurroundings } from '../../../db/read/organisation-states.ts';
import { insertOrganisationContent } from '../../../db/write/organisations.ts';
import type { Actor } from '../../domain/access/actor.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import {
	decideOrganisation,
	type OrganisationRefusal,
} from '../../domain/organisation/decide-organisation.ts';
import type { OrganisationContent } from '../../domain/organisation/organisation.ts';
import { accepted, type Result } from '../../domain/result.ts';
import type { Services } from '../../services.ts';
import { gated } from '../gated.ts';
import { carryOut } from '../record-change.ts';

export interface AddOrganisationCommand {
	readonly commandId: string;
	readonly content: OrganisationContent;
}

/** A new organisation, into which the system's administrator then invites the first administrator. */
export async function addOrganisation(
	services: Services,
	actor: Actor,
	command: AddOrganisationCommand,
): Promise<Result<{ readonly organisationId: string }, OrganisationRefusal>> {
	const { content } = command;
	return carryOut<{ readonly organisationId: string }, OrganisationRefusal>(
		services,
		actor,
		'add-organisation',
		gated(command, {
			name: 'an organisation, an area or a board',
			shortName: 'an organisation, an area or a board',
			value: 'a number of an office’s own books',
			scheme: 'a number of an office’s own books',
		}),
		async (tx) => {
			const around = await getOrganisationSurroundings(tx, content, null);
			const decided = decideOrganisation(null, content, around, londonDay(services.clock.businessNow()));
			if (!decided.ok) return decided;
			const id = services.ids.next();
			await insertOrganisationContent(tx, id, decided.value);
			const bodyId = content.kind === 'commissioning-body' ? id : null;
			const change = {
				action: 'organisation.added',
				subject: { kind: 'organisation', id },
				bodyId,
				after: decided.value,
			};
			return accepted({ outcome: { organisationId: id }, changes: [change] });
		},
	);
}
