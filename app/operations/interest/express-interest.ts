import { readDatabaseClock } from '../../../db/read/database-clock.ts';
import { listOwnInterests } from '../../../db/read/tender-interests.ts';
import { lockTender } from '../../../db/read/tenders.ts';
import { saveInterest } from '../../../db/write/tender-interests.ts';
import type { Actor } from '../../domain/access/actor.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import { decideInterest, type InterestRefusal } from '../../domain/tender/decide-interest.ts';
import type { Services } from '../../services.ts';
import { gated } from '../gated.ts';
import { carryOut } from '../record-change.ts';

type Refusal = InterestRefusal | { readonly code: 'not-found' };

/**
 * An organisation shows interest in a tender, and is told from now on of what becomes of it. The event names neither the person nor the
 * organisation and is in no body's trail: who may bid is nobody's to know before bids are opened.
 */
export async function expressInterest(
	services: Services,
	actor: Actor,
	scope: Scope,
	command: { readonly commandId: string; readonly slug: string },
): Promise<Result<'interested', Refusal>> {
	const today = londonDay(services.clock.businessNow());
	return carryOut<'interested', Refusal>(services, actor, 'express-interest', gated(command), async (tx) => {
		const tender = await lockTender(tx, scope, today, command.slug);
		if (tender === null || scope.kind !== 'provider') return refused({ code: 'not-found' });
		const at = services.clock.businessNow(await readDatabaseClock(tx, services));
		const own = await listOwnInterests(tx, scope);
		const isInterested = own.some(({ tenderId }) => tenderId === tender.id);
		const decided = decideInterest({ state: tender.state, closesAt: tender.closesAt, isInterested }, at);
		if (!decided.ok) return decided;
		if (decided.value === 'there') return accepted({ outcome: 'interested', changes: [] });
		await saveInterest(tx, tender.id, scope.organisationId, { personId: actor.personId, at });
		return accepted({
			outcome: 'interested',
			changes: [
				{
					action: 'interest.expressed',
					subject: { kind: 'tender', id: tender.id },
					bodyId: null,
					unnamed: true,
				},
			],
		});
	});
}
