import { findBody } from '../../../db/read/organisations.ts';
import { listProgrammeChoices } from '../../../db/read/programme-choices.ts';
import { listSlugs } from '../../../db/read/programmes.ts';
import { insertProgramme } from '../../../db/write/programmes.ts';
import type { Actor } from '../../domain/access/actor.ts';
import { markFreeText } from '../../domain/access/mark-free-text.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { ownershipsOf } from '../../domain/organisation/ownerships-of.ts';
import {
	type CreateProgrammeRefusal,
	decideProgrammeCreation,
} from '../../domain/programme/decide-programme-creation.ts';
import type { ProgrammeContent } from '../../domain/programme/programme.ts';
import { PROGRAMME_WORDS } from '../../domain/programme/programme-words.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import type { Services } from '../../services.ts';
import { gated, type LooksPersonalRefusal } from '../gated.ts';
import { carryOut } from '../record-change.ts';

export interface CreateProgramme {
	readonly commandId: string;
	readonly nobodyNamed?: boolean;
	readonly content: ProgrammeContent;
}

type Refusal = CreateProgrammeRefusal | { readonly code: 'unknown-choice' };

/** A programme of the actor's commissioning body, under an address made from its name. */
export async function createProgramme(
	services: Services,
	actor: Actor,
	scope: Scope,
	command: CreateProgramme,
): Promise<Result<{ readonly slug: string }, Refusal | LooksPersonalRefusal>> {
	const { content } = command;
	const sent = {
		...command,
		content: { ...content, strands: content.strands.map(({ kind, name }) => ({ kind, name })) },
	};
	const now = services.clock.businessNow();
	return carryOut<{ readonly slug: string }, Refusal>(
		services,
		actor,
		'create-programme',
		gated(sent, { contact: 'a person to speak to' }),
		async (tx) => {
			if (scope.kind !== 'office') return refused({ code: 'unknown-choice' });
			const choices = await listProgrammeChoices(tx, scope);
			if (!content.areas.every(({ areaId }) => choices.areas.some(({ id }) => id === areaId)))
				return refused({ code: 'unknown-choice' });
			if (!content.boardIds.every((boardId) => choices.boards.some(({ id }) => id === boardId)))
				return refused({ code: 'unknown-choice' });
			const decided = decideProgrammeCreation(
				{ personId: actor.personId, bodyId: scope.bodyId, content, takenSlugs: await listSlugs(tx) },
				now,
			);
			if (!decided.ok) return decided;
			const { slug } = decided.value;
			const id = services.ids.next();
			// The body owns it from its first day, and from today where that is still to come: who plans it must see it.
			const today = londonDay(now);
			const startsOn = content.startsOn < today ? content.startsOn : today;
			const body = (await findBody(tx, scope)) ?? {
				id: scope.bodyId,
				endsOn: null,
				successorId: null,
			};
			await insertProgramme(tx, {
				id,
				slug,
				content,
				ownerships: ownershipsOf(body, startsOn).map((owned) => ({ id: services.ids.next(), ...owned })),
			});
			const change = {
				action: 'programme.created',
				subject: { kind: 'programme', id },
				bodyId: scope.bodyId,
				after: markFreeText(content, PROGRAMME_WORDS),
			};
			return accepted({ outcome: { slug }, changes: [change] });
		},
	);
}
