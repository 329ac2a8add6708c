import { listProviders } from '../../../db/read/providers.ts';
import { listRecipients } from '../../../db/read/recipients.ts';
import { lockTender } from '../../../db/read/tenders.ts';
import { insertClarification } from '../../../db/write/clarifications.ts';
import type { Actor } from '../../domain/access/actor.ts';
import { POLICY } from '../../domain/access/policy.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import { type AskRefusal, decideQuestion } from '../../domain/tender/decide-clarification.ts';
import type { Services } from '../../services.ts';
import { gated, type LooksPersonalRefusal } from '../gated.ts';
import { carryOut } from '../record-change.ts';

export interface AskClarification {
	readonly commandId: string;
	/** The tender's. */
	readonly slug: string;
	readonly words: string;
	readonly nobodyNamed: boolean;
}

type Refusal = AskRefusal | { readonly code: 'not-found' };

/**
 * A bidder asks about a published tender. The event names neither the person nor the organisation, and neither the question: whoever reads the
 * trail, the office or the system's administrator, cannot lay the one beside the other. Who asked stands in the question's own row, which stays.
 */
export async function askClarification(
	services: Services,
	actor: Actor,
	scope: Scope,
	command: AskClarification,
): Promise<Result<{ readonly clarificationId: string }, Refusal | LooksPersonalRefusal>> {
	const { slug, nobodyNamed } = command;
	const words = command.words.trim();
	const today = londonDay(services.clock.businessNow());
	return carryOut<{ readonly clarificationId: string }, Refusal>(
		services,
		actor,
		'ask-clarification',
		gated(command),
		async (tx) => {
			const tender = await lockTender(tx, scope, today, slug);
			if (tender === null || scope.kind !== 'provider') return refused({ code: 'not-found' });
			const { organisationId } = scope;
			const own = await listRecipients(tx, [organisationId], POLICY['bid.write'], today);
			const providers = [...(await listProviders(tx, today)), ...own].map(({ name }) => name);
			// One that registered itself is in no list.
			const names = [...new Set([...providers, actor.organisationName])];
			const { questionsCloseAt } = tender.notice.timetable;
			const askedAt = services.clock.businessNow();
			const decided = decideQuestion(
				{ state: tender.state, questionsCloseAt },
				{ words, names, nobodyNamed },
				askedAt,
			);
			if (!decided.ok) return decided;
			const id = services.ids.next();
			const by = { organisationId, askedBy: actor.personId, askedAt };
			await insertClarification(tx, { id, tenderId: tender.id, words, ...by });
			return accepted({
				outcome: { clarificationId: id },
				changes: [
					{
						action: 'clarification.asked',
						subject: { kind: 'tender', id: tender.id },
						bodyId: null,
						unnamed: true,
					},
				],
			});
		},
	);
}
