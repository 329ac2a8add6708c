import { listProgrammeChoices } from '../../../db/read/programme-choices.ts';
import { getProgrammeParts } from '../../../db/read/programme-parts.ts';
import { getProgrammeState } from '../../../db/read/programme-state.ts';
import { lockProgramme } from '../../../db/read/programmes.ts';
import { saveProgramme } from '../../../db/write/programmes.ts';
import type { Actor } from '../../domain/access/actor.ts';
import { markFreeText } from '../../domain/access/mark-free-text.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { whatChanged } from '../../domain/access/what-changed.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { applyChange, type ProgrammeChange } from '../../domain/programme/apply-change.ts';
import { changeAsSent } from '../../domain/programme/change-as-sent.ts';
import {
	decideProgrammeEdit,
	type EditProgrammeRefusal,
} from '../../domain/programme/decide-programme-edit.ts';
import { PROGRAMME_WORDS } from '../../domain/programme/programme-words.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import type { Services } from '../../services.ts';
import { gated, type LooksPersonalRefusal } from '../gated.ts';
import { carryOut } from '../record-change.ts';

export interface EditProgramme {
	readonly commandId: string;
	readonly nobodyNamed?: boolean;
	readonly slug: string;
	/** The version that the person's page was made from. */
	readonly expectedVersion: number;
	readonly change: ProgrammeChange;
}

export type EditProgrammeOutcome = { readonly version: number };
type Refusal = EditProgrammeRefusal | { readonly code: 'not-found' } | { readonly code: 'unknown-choice' };

/** One change to a programme, with what was and what is in the audit trail. A change that changes nothing is saved without an event. */
export async function editProgramme(
	services: Services,
	actor: Actor,
	scope: Scope,
	command: EditProgramme,
): Promise<Result<EditProgrammeOutcome, Refusal | LooksPersonalRefusal>> {
	const { slug, expectedVersion, change } = command;
	const sent = { ...command, change: changeAsSent(change) };
	const now = services.clock.businessNow();
	return carryOut<EditProgrammeOutcome, Refusal>(
		services,
		actor,
		'edit-programme',
		gated(sent, { contact: 'a person to speak to' }),
		async (tx) => {
			const programme = await lockProgramme(tx, scope, londonDay(now), slug);
			if (programme === null || scope.kind !== 'office') return refused({ code: 'not-found' });
			const state = await getProgrammeState(tx, programme, await getProgrammeParts(tx, programme.id));
			const content = applyChange(state.content, change);
			const choices = await listProgrammeChoices(tx, scope);
			const areaIds = choices.areas.map(({ id }) => id);
			const boardIds = choices.boards.map(({ id }) => id);
			const isKnown =
				content.areas.every(({ areaId }) => areaIds.includes(areaId)) &&
				content.boardIds.every((id) => [...boardIds, ...state.content.boardIds].includes(id));
			if (!isKnown) return refused({ code: 'unknown-choice' });
			const decided = decideProgrammeEdit(state, { personId: actor.personId, expectedVersion, content }, now);
			if (!decided.ok) return decided;
			const { before, after } = whatChanged(state.content, decided.value.content);
			if (Object.keys(after).length === 0)
				return accepted({ outcome: { version: state.version }, changes: [] });
			if (
				!(await saveProgramme(tx, programme.id, {
					before: state.content,
					after: decided.value.content,
					expectedVersion,
				}))
			)
				return refused({ code: 'changed-meanwhile', version: state.version });
			const subject = { kind: 'programme', id: programme.id };
			return accepted({
				outcome: { version: decided.value.version },
				changes: [
					{
						action: 'programme.edited',
						subject,
						bodyId: scope.bodyId,
						...markFreeText({ before, after }, PROGRAMME_WORDS),
					},
				],
			});
		},
	);
}
