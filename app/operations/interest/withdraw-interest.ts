import { lockTender } from '../../../db/read/tenders.ts';
import { saveInterestWithdrawal } from '../../../db/write/tender-interests.ts';
import type { Actor } from '../../domain/access/actor.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import type { Services } from '../../services.ts';
import { gated } from '../gated.ts';
import { carryOut } from '../record-change.ts';

/** Interest is taken back at any time; where there is none, nothing happens. Who bids or has asked is still told of changes. */
export async function withdrawInterest(
	services: Services,
	actor: Actor,
	scope: Scope,
	command: { readonly commandId: string; readonly slug: string },
): Promise<Result<'withdrawn', { readonly code: 'not-found' }>> {
	const at = services.clock.businessNow();
	return carryOut<'withdrawn', { readonly code: 'not-found' }>(
		services,
		actor,
		'withdraw-interest',
		gated(command),
		async (tx) => {
			const tender = await lockTender(tx, scope, londonDay(at), command.slug);
			if (tender === null || scope.kind !== 'provider') return refused({ code: 'not-found' });
			const by = { personId: actor.personId, at };
			const withdrawn = await saveInterestWithdrawal(tx, tender.id, scope.organisationId, by);
			return accepted({
				outcome: 'withdrawn',
				changes: withdrawn
					? [
							{
								action: 'interest.withdrawn',
								subject: { kind: 'tender', id: tender.id },
								bodyId: null,
								unnamed: true,
							},
						]
					: [],
			});
		},
	);
}
