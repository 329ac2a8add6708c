import type { Tx } from '../../db/connect.ts';
import { findTender } from '../../db/read/tenders.ts';
import { ATTEMPTS, insertAttempt } from '../../db/write/tenders.ts';
import type { Actor } from '../domain/access/actor.ts';
import type { Scope } from '../domain/access/scope.ts';
import { londonDay } from '../domain/calendar/london.ts';
import type { Services } from '../services.ts';
import type { Change } from './record-change.ts';

/** What is kept of a refusal on the way to opening bids, by its code; null where nothing is. `slug`: the tender's. */
export function keepAttempt(
	services: Services,
	actor: Actor,
	scope: Scope,
	{ slug, code }: { readonly slug: string; readonly code: string },
): ((tx: Tx) => Promise<readonly Change[]>) | null {
	const why = ATTEMPTS[code];
	if (why === undefined) return null;
	const at = services.clock.businessNow();
	return async (tx) => {
		const tender = await findTender(tx, scope, londonDay(at), slug);
		if (tender === null) return [];
		const by = { personId: actor.personId, at };
		await insertAttempt(tx, { ...by, id: services.ids.next(), tenderId: tender.id, kind: why });
		const bodyId = scope.kind === 'office' ? scope.bodyId : null;
		const subject = { kind: 'tender', id: tender.id };
		return [{ action: 'tender.opening-refused', subject, bodyId, after: { why } }];
	};
}
