import { listPeriods } from '../../../db/read/periods.ts';
import { lockProgramme } from '../../../db/read/programmes.ts';
import { listRecipients } from '../../../db/read/recipients.ts';
import { findNewestSubmitted, findSpecificationDraft } from '../../../db/read/specification-versions.ts';
import { saveDrafter, saveHandedOver } from '../../../db/write/specifications.ts';
import { specificationToApproveLetter } from '../../../templates/emails/specification-to-approve.ts';
import type { Actor } from '../../domain/access/actor.ts';
import { POLICY } from '../../domain/access/policy.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import { decideHandOver, type HandOverRefusal } from '../../domain/specification/decide-hand-over.ts';
import type { Services } from '../../services.ts';
import { gated } from '../gated.ts';
import { carryOut } from '../record-change.ts';

export interface HandOverSpecification {
	readonly commandId: string;
	readonly slug: string;
	readonly number: number;
	/** The version of the row that the person's page was made from. */
	readonly expectedVersion: number;
}

type Refusal = HandOverRefusal | { readonly code: 'not-found' };

/** An officer says that a draft is whole. It waits on its approvers' home from then on. Whoever hands it over has worked on it, and cannot publish it. */
export async function handOverSpecification(
	services: Services,
	actor: Actor,
	scope: Scope,
	command: HandOverSpecification,
): Promise<Result<'handed-over', Refusal>> {
	const { slug, number, expectedVersion } = command;
	const now = services.clock.businessNow();
	return carryOut<'handed-over', Refusal>(
		services,
		actor,
		'hand-over-specification',
		gated(command),
		async (tx) => {
			const programme = await lockProgramme(tx, scope, londonDay(now), slug);
			if (programme === null || scope.kind !== 'office') return refused({ code: 'not-found' });
			const state = await findSpecificationDraft(tx, scope, programme.id, number);
			if (state === null) return refused({ code: 'not-found' });
			const decided = decideHandOver(
				state,
				{
					personId: actor.personId,
					expectedVersion,
					periods: await listPeriods(tx, programme.id),
					newestSubmitted: await findNewestSubmitted(tx, programme.id),
				},
				now,
			);
			if (!decided.ok) return decided;
			const { specificationId, personId, rowVersion, at } = decided.value;
			await saveHandedOver(tx, { specificationId, personId, rowVersion, at });
			await saveDrafter(tx, specificationId, personId, at);
			const worked = [...state.drafterIds, personId];
			const approvers = (
				await listRecipients(tx, [scope.bodyId], POLICY['specification.publish'], londonDay(now))
			).filter((approver) => !worked.includes(approver.personId));
			return accepted({
				outcome: 'handed-over',
				changes: [
					{
						action: 'specification.handed-over',
						subject: { kind: 'specification', id: specificationId },
						bodyId: scope.bodyId,
						after: { number, rowVersion },
					},
				],
				messages: approvers.map((person) =>
					specificationToApproveLetter(person, {
						programme: programme.name,
						number,
						by: actor.personName,
						link: `${services.config.origin}/programmes/${slug}/specification/${number}`,
					}),
				),
			});
		},
	);
}
