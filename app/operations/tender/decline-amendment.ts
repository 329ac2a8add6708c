import { listAmendments, waitingOf } from '../../../db/read/tender-versions.ts';
import { lockTender } from '../../../db/read/tenders.ts';
import { decideOnAmendment } from '../../../db/write/tender-versions.ts';
import { saveTender } from '../../../db/write/tenders.ts';
import type { Actor } from '../../domain/access/actor.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import {
	type AmendmentDecisionRefusal,
	decideAmendmentDecline,
} from '../../domain/tender/decide-amendment.ts';
import type { Services } from '../../services.ts';
import { gated, type LooksPersonalRefusal } from '../gated.ts';
import { carryOut } from '../record-change.ts';

export interface DeclineAmendment {
	readonly commandId: string;
	readonly nobodyNamed?: boolean;
	readonly slug: string;
	readonly expectedVersion: number;
	readonly words: string;
}

type Refusal = AmendmentDecisionRefusal | { readonly code: 'not-found' };

/** An approver declines what waits, with a reason. The notice stands as it was: answers with the version that goes on holding. */
export async function declineAmendment(
	services: Services,
	actor: Actor,
	scope: Scope,
	command: DeclineAmendment,
): Promise<Result<{ readonly version: number }, Refusal | LooksPersonalRefusal>> {
	const { slug, expectedVersion } = command;
	const words = command.words.trim();
	const at = services.clock.businessNow();
	return carryOut<{ readonly version: number }, Refusal>(
		services,
		actor,
		'decline-amendment',
		gated(command),
		async (tx) => {
			const tender = await lockTender(tx, scope, londonDay(at), slug);
			if (tender === null || scope.kind !== 'office') return refused({ code: 'not-found' });
			const waiting = waitingOf(await listAmendments(tx, tender.id));
			const decided = decideAmendmentDecline(tender, waiting, { expectedVersion, words });
			if (!decided.ok) return decided;
			if (waiting === null) return refused({ code: 'nothing-waits' });
			const { number } = waiting;
			const by = { decidedBy: actor.personId, decidedAt: at };
			await decideOnAmendment(tx, tender.id, number, { ...by, outcome: 'declined', words });
			if (!(await saveTender(tx, tender.id, expectedVersion, {})))
				return refused({ code: 'changed-meanwhile' });
			return accepted({
				outcome: { version: tender.noticeVersion },
				changes: [
					{
						action: 'tender.amendment-declined',
						subject: { kind: 'tender', id: tender.id },
						bodyId: scope.bodyId,
						after: { number, words: { freeText: words } },
					},
				],
			});
		},
	);
}
