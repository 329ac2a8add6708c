import { listEvaluators } from '../../../db/read/evaluations.ts';
import { lockTender } from '../../../db/read/tenders.ts';
import { saveDeclaration } from '../../../db/write/evaluations.ts';
import type { Actor } from '../../domain/access/actor.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { type DeclarationRefusal, decideDeclaration } from '../../domain/evaluation/decide-evaluation.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import type { Services } from '../../services.ts';
import { gated, type LooksPersonalRefusal } from '../gated.ts';
import { carryOut } from '../record-change.ts';

export interface DeclareInterest {
	readonly commandId: string;
	readonly nobodyNamed?: boolean;
	readonly slug: string;
	readonly hasConflict: boolean;
	/** What the conflict is; '' where there is none. */
	readonly words: string;
}

type Refusal = DeclarationRefusal | { readonly code: 'not-found' };

/** An evaluator declares whether anything ties them to a bidder, before they see anything; it may be declared anew, but a conflict stands. */
export async function declareInterest(
	services: Services,
	actor: Actor,
	scope: Scope,
	command: DeclareInterest,
): Promise<Result<{ readonly hasConflict: boolean }, Refusal | LooksPersonalRefusal>> {
	const { slug, hasConflict } = command;
	const words = command.words.trim();
	const now = services.clock.businessNow();
	return carryOut<{ readonly hasConflict: boolean }, Refusal>(
		services,
		actor,
		'declare-interest',
		gated(command),
		async (tx) => {
			const tender = await lockTender(tx, scope, londonDay(now), slug);
			if (tender?.state !== 'published' || scope.kind !== 'office') return refused({ code: 'not-found' });
			const evaluators = await listEvaluators(tx, tender.id, londonDay(now));
			const decided = decideDeclaration({ evaluators }, actor.personId, { hasConflict, words });
			if (!decided.ok) return decided;
			const declared = {
				conflict: hasConflict ? (1 as const) : (0 as const),
				conflictWords: words,
				declaredAt: now,
			};
			if (!(await saveDeclaration(tx, tender.id, actor.personId, declared)))
				return refused({ code: 'not-found' });
			return accepted({
				outcome: { hasConflict },
				changes: [
					{
						action: 'tender.interest-declared',
						subject: { kind: 'tender', id: tender.id },
						bodyId: scope.bodyId,
						after: { hasConflict, words: { freeText: words } },
					},
				],
			});
		},
	);
}
