import { lockProgramme } from '../../../db/read/programmes.ts';
import { findSpecificationDraft } from '../../../db/read/specification-versions.ts';
import { deleteSpecificationDraft } from '../../../db/write/specifications.ts';
import type { Actor } from '../../domain/access/actor.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import { type DiscardReason, decideDiscard } from '../../domain/specification/decide-discard.ts';
import type { EditSpecificationRefusal } from '../../domain/specification/decide-edit-specification.ts';
import type { Services } from '../../services.ts';
import { gated } from '../gated.ts';
import { carryOut } from '../record-change.ts';

export interface DiscardSpecification {
	readonly commandId: string;
	readonly slug: string;
	readonly number: number;
	/** The version of the row that the person's page was made from. */
	readonly expectedVersion: number;
	readonly reason: DiscardReason;
}

type Refusal = EditSpecificationRefusal | { readonly code: 'not-found' };

/** Throws a draft away. What it asked, and why it went, stay in the audit trail; its number is free for the next draft. */
export async function discardSpecification(
	services: Services,
	actor: Actor,
	scope: Scope,
	command: DiscardSpecification,
): Promise<Result<'discarded', Refusal>> {
	const { slug, number, expectedVersion, reason } = command;
	return carryOut<'discarded', Refusal>(
		services,
		actor,
		'discard-specification',
		gated(command),
		async (tx) => {
			const programme = await lockProgramme(tx, scope, londonDay(services.clock.businessNow()), slug);
			if (programme === null || scope.kind !== 'office') return refused({ code: 'not-found' });
			const state = await findSpecificationDraft(tx, scope, programme.id, number);
			if (state === null) return refused({ code: 'not-found' });
			const decided = decideDiscard(state, { expectedVersion, reason });
			if (!decided.ok) return decided;
			const { id, effectiveFrom, measures, kpis } = state.specification;
			await deleteSpecificationDraft(tx, id);
			const before = {
				number,
				effectiveFrom,
				measures: measures.map(({ key }) => key),
				kpis: kpis.map(({ key }) => key),
			};
			return accepted({
				outcome: 'discarded',
				changes: [
					{
						action: 'specification.discarded',
						subject: { kind: 'specification', id },
						bodyId: scope.bodyId,
						before,
						after: { reason: decided.value.reason },
					},
				],
			});
		},
	);
}
