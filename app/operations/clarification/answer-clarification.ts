import { listClarifications, listConcernedBidders } from '../../../db/read/clarifications.ts';
import { findOwner } from '../../../db/read/programme-owners.ts';
import { listProviders } from '../../../db/read/providers.ts';
import { listRecipients } from '../../../db/read/recipients.ts';
import { lockTender } from '../../../db/read/tenders.ts';
import { insertClarificationAnswer } from '../../../db/write/clarifications.ts';
import { clarificationAnsweredLetter } from '../../../templates/emails/tender-letters.ts';
import type { Actor } from '../../domain/access/actor.ts';
import { POLICY } from '../../domain/access/policy.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import { type AnswerRefusal, decideAnswer } from '../../domain/tender/decide-clarification.ts';
import type { Services } from '../../services.ts';
import { gated, type LooksPersonalRefusal } from '../gated.ts';
import { carryOut } from '../record-change.ts';

export interface AnswerClarification {
	readonly commandId: string;
	/** The tender's. */
	readonly slug: string;
	readonly clarificationId: string;
	/** As it is published. */
	readonly question: string;
	readonly answer: string;
	readonly nobodyNamed: boolean;
}

type Refusal = AnswerRefusal | { readonly code: 'not-found' };

/** Published at once to everybody; whoever bids or has asked is told, each in the same words, whether or not the question was theirs. */
export async function answerClarification(
	services: Services,
	actor: Actor,
	scope: Scope,
	command: AnswerClarification,
): Promise<Result<'answered', Refusal | LooksPersonalRefusal>> {
	const { slug, clarificationId, nobodyNamed } = command;
	const words = { question: command.question.trim(), answer: command.answer.trim() };
	const now = services.clock.businessNow();
	const today = londonDay(now);
	return carryOut<'answered', Refusal>(
		services,
		actor,
		'answer-clarification',
		gated(command),
		async (tx) => {
			const tender = await lockTender(tx, scope, today, slug);
			if (tender === null || scope.kind !== 'office') return refused({ code: 'not-found' });
			const asked = (await listClarifications(tx, tender.id)).find(({ id }) => id === clarificationId);
			if (asked === undefined) return refused({ code: 'not-found' });
			const names = (await listProviders(tx, today)).map(({ name }) => name);
			const decided = decideAnswer(
				{ state: tender.state, isAnswered: asked.answer !== null },
				{ ...words, names, nobodyNamed },
			);
			if (!decided.ok) return decided;
			await insertClarificationAnswer(tx, {
				clarificationId: asked.id,
				...words,
				answeredBy: actor.personId,
				answeredAt: now,
			});
			const bidders = await listConcernedBidders(tx, tender.id);
			const told = await listRecipients(tx, bidders, POLICY['bid.write'], today);
			const named = {
				tender: tender.notice.title,
				commissioner: (await findOwner(tx, tender.programmeId, today)).name,
				link: `${services.config.origin}/open-tenders/${tender.slug}`,
			};
			return accepted({
				outcome: 'answered',
				changes: [
					{
						action: 'clarification.answered',
						subject: { kind: 'tender', id: tender.id },
						bodyId: scope.bodyId,
						after: {
							clarification: asked.id,
							edited: words.question !== asked.words,
							question: { freeText: words.question },
							answer: { freeText: words.answer },
						},
					},
				],
				messages: told.map((person) => clarificationAnsweredLetter(person, named)),
			});
		},
	);
}
