import { findOrganisationState, getOrganisationSurroundings } from '../../../db/read/organisation-states.ts';
import { passProgrammesOn, saveOrganisation } from '../../../db/write/organisations.ts';
import type { Actor } from '../../domain/access/actor.ts';
import { peopleScopeFor } from '../../domain/access/people-scope.ts';
import { whatChanged } from '../../domain/access/what-changed.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import {
	decideOrganisation,
	type OrganisationRefusal,
} from '../../domain/organisation/decide-organisation.ts';
import type { OrganisationContent } from '../../domain/organisation/organisation.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import type { Services } from '../../services.ts';
import { gated } from '../gated.ts';
import { carryOut } from '../record-change.ts';

export interface ChangeOrganisationCommand {
	readonly commandId: string;
	readonly organisationId: string;
	/** The version that the person's page was made from. */
	readonly expectedVersion: number;
	readonly content: OrganisationContent;
}

type Refusal = OrganisationRefusal | { readonly code: 'not-found' } | { readonly code: 'changed-meanwhile' };

/** What is written down of an organisation, from now on. Where a body names its last day and its successor, its programmes pass on with it. */
export async function changeOrganisation(
	services: Services,
	actor: Actor,
	command: ChangeOrganisationCommand,
): Promise<Result<'changed', Refusal>> {
	const { organisationId: id, expectedVersion, content } = command;
	return carryOut<'changed', Refusal>(
		services,
		actor,
		'change-organisation',
		gated(command, {
			name: 'an organisation, an area or a board',
			shortName: 'an organisation, an area or a board',
			value: 'a number of an office’s own books',
			scheme: 'a number of an office’s own books',
		}),
		async (tx) => {
			const before = await findOrganisationState(tx, peopleScopeFor(actor), id);
			if (before?.version !== expectedVersion)
				return refused({ code: before === null ? 'not-found' : 'changed-meanwhile' });
			const around = await getOrganisationSurroundings(tx, content, before.id);
			const decided = decideOrganisation(before, content, around, londonDay(services.clock.businessNow()));
			if (!decided.ok) return decided;
			const {
				id: _id,
				version: _version,
				areaName: _area,
				successorName: _successor,
				registeredAt: _registered,
				acceptedAt: _accepted,
				...stored
			} = before;
			const changed = whatChanged<OrganisationContent>(stored, decided.value);
			if (Object.keys(changed.after).length === 0) return accepted({ outcome: 'changed', changes: [] });
			if (!(await saveOrganisation(tx, id, decided.value, expectedVersion)))
				return refused({ code: 'changed-meanwhile' });
			const passesOn = 'endsOn' in changed.after || 'successorId' in changed.after;
			const programmes = passesOn ? await passProgrammesOn(tx, before, decided.value, services.ids.next) : 0;
			const after = programmes > 0 ? { ...changed.after, programmesPassedOn: programmes } : changed.after;
			const bodyId = content.kind === 'commissioning-body' ? id : null;
			return accepted({
				outcome: 'changed',
				changes: [
					{
						action: 'organisation.changed',
						subject: { kind: 'organisation', id },
						bodyId,
						before: changed.before,
						after,
					},
				],
			});
		},
	);
}
