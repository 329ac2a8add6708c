import { lockErasure } from '../../../db/read/erasures.ts';
import { saveErasureDecision } from '../../../db/write/erasures.ts';
import type { Actor } from '../../domain/access/actor.ts';
import { accountOf } from '../../domain/access/same-person.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import {
	decideErasure as decide,
	type ErasureAnswer,
	type ErasureRefusal,
} from '../../domain/erasure/decide-erasure.ts';
import { erasedMark } from '../../domain/erasure/erase-passages.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import type { Services } from '../../services.ts';
import { gated, type LooksPersonalRefusal } from '../gated.ts';
import { carryOut } from '../record-change.ts';
import { aboutOf } from './about-of.ts';
import { drawErasedPapers } from './draw-erased-papers.ts';
import { eraseEverywhere } from './erase-everywhere.ts';
import { findErasable } from './find-erasable.ts';
import { makeEraser } from './make-eraser.ts';

export interface DecideErasure {
	readonly commandId: string;
	readonly nobodyNamed?: boolean;
	readonly erasureId: string;
	readonly answer: ErasureAnswer;
}

interface Decided {
	readonly state: 'carried-out' | 'declined';
}
type Refusal = ErasureRefusal | { readonly code: 'not-found' } | { readonly code: 'changed-meanwhile' };

/**
 * A second person decides. What was asked for is then erased in one transaction wherever the portal holds it: in versions, drafts, questions and
 * contacts, mail, papers and the trail. Never a figure.
 */
export async function decideErasure(
	services: Services,
	actor: Actor,
	scope: Scope,
	command: DecideErasure,
): Promise<Result<Decided, Refusal | LooksPersonalRefusal>> {
	const { erasureId, answer } = command;
	const now = services.clock.businessNow();
	const today = londonDay(now);
	const mark = erasedMark(today);
	const drawn =
		answer.decision === 'erase'
			? await drawErasedPapers(services, scope, today, erasureId, mark)
			: new Map<string, never>();
	return carryOut<Decided, Refusal>(services, actor, 'decide-erasure', gated(command), async (tx) => {
		const erasure = await lockErasure(tx, scope, today, erasureId);
		const erasable = erasure === null ? null : await findErasable(tx, scope, today, aboutOf(erasure));
		if (erasure === null || erasable === null) return refused({ code: 'not-found' });
		const passages = erasure.passages.flatMap((digest) => erasable.passages.get(digest)?.words ?? []);
		const decided = decide(
			{ state: erasure.state, askedBy: erasure.askedBy, left: passages.length },
			{ by: accountOf(actor), answer },
		);
		if (!decided.ok) return decided;
		const because = decided.value.state === 'declined' ? decided.value.because : null;
		await saveErasureDecision(tx, erasureId, {
			state: decided.value.state,
			by: actor.personId,
			at: now,
			because,
		});
		if (because !== null)
			return accepted({
				outcome: { state: 'declined' },
				changes: [
					{
						action: 'words.erasing-declined',
						subject: { kind: erasable.kind, id: erasable.id },
						bodyId: erasable.bodyId,
						after: { because: { freeText: because } },
					},
				],
			});
		const given = { services, actor, scope, now, mark, drawn };
		const done = await eraseEverywhere(tx, given, erasure, erasable, makeEraser(passages, mark));
		return done === null ? refused({ code: 'changed-meanwhile' }) : accepted(done);
	});
}
