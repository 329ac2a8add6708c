import { listSpecificationDrafts } from '../../../db/read/specification-drafts.ts';
import type { Actor } from '../../domain/access/actor.ts';
import { mayDo } from '../../domain/access/policy.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import type { WaitingItem } from '../../domain/work/waiting-item.ts';
import type { Services } from '../../services.ts';

/** Service specifications that are not published: an officer's to finish and to hand over, then an approver's to publish where they wrote none of it. */
export async function listSpecificationsWaiting(
	services: Services,
	actor: Actor,
	scope: Scope,
): Promise<readonly WaitingItem[]> {
	const edits = mayDo(actor, 'specification.edit');
	const publishes = mayDo(actor, 'specification.publish');
	if (!edits && !publishes) return [];
	const today = londonDay(services.clock.businessNow());
	const drafts = await services.db.snapshot((reader) => listSpecificationDrafts(reader, scope, today));
	return drafts.flatMap(
		({ id, number, programmeSlug, programmeName, drafterIds, handedOver, sentBack }): WaitingItem[] => {
			const href = `/programmes/${programmeSlug}/specification/${number}`;
			const item = {
				key: `specification ${id}`,
				about: `${programmeName}, version ${number}`,
				note: '',
				day: null,
			};
			if (handedOver && publishes && !drafterIds.includes(actor.personId))
				return [
					{
						...item,
						what: 'Publish the service specification',
						href: `${href}/publish`,
						needs: 'specification.publish',
					},
				];
			return edits && !handedOver
				? [
						{
							...item,
							what: sentBack
								? 'Change the service specification: it was sent back'
								: 'Finish the service specification',
							href,
							needs: 'specification.edit',
						},
					]
				: [];
		},
	);
}
