import { lockProgramme } from '../../../db/read/programmes.ts';
import { findSpecificationDraft } from '../../../db/read/specification-versions.ts';
import { saveDrafter, saveSpecificationDraft } from '../../../db/write/specifications.ts';
import type { Actor } from '../../domain/access/actor.ts';
import { markFreeText } from '../../domain/access/mark-free-text.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import {
	applyChange,
	type DraftContent,
	type SpecificationChange,
} from '../../domain/specification/apply-change.ts';
import { compareSpecifications } from '../../domain/specification/compare-specifications.ts';
import {
	decideEditSpecification,
	type EditSpecificationRefusal,
} from '../../domain/specification/decide-edit-specification.ts';
import { SPECIFICATION_WORDS } from '../../domain/specification/specification-words.ts';
import type { Services } from '../../services.ts';
import { gated, type LooksPersonalRefusal } from '../gated.ts';
import { carryOut } from '../record-change.ts';

export interface EditSpecification {
	readonly commandId: string;
	readonly nobodyNamed?: boolean;
	readonly slug: string;
	readonly number: number;
	/** The version of the row that the person's page was made from. */
	readonly expectedVersion: number;
	readonly change: SpecificationChange;
}

type Outcome = { readonly rowVersion: number };
type Refusal = EditSpecificationRefusal | { readonly code: 'not-found' };

/** One change to a draft, with what was and what is in the trail. Whoever makes it has worked on the draft, and cannot publish it. */
export async function editSpecification(
	services: Services,
	actor: Actor,
	scope: Scope,
	command: EditSpecification,
): Promise<Result<Outcome, Refusal | LooksPersonalRefusal>> {
	const { slug, number, expectedVersion, change } = command;
	const now = services.clock.businessNow();
	return carryOut<Outcome, Refusal>(services, actor, 'edit-specification', gated(command), async (tx) => {
		const programme = await lockProgramme(tx, scope, londonDay(now), slug);
		if (programme === null || scope.kind !== 'office') return refused({ code: 'not-found' });
		const state = await findSpecificationDraft(tx, scope, programme.id, number);
		if (state === null) return refused({ code: 'not-found' });
		const content = applyChange(state.specification, change, state.earlier);
		const decided = decideEditSpecification(
			state,
			{ personId: actor.personId, expectedVersion, content },
			now,
		);
		if (!decided.ok) return decided;
		const { id } = state.specification;
		if (!(await saveSpecificationDraft(tx, id, decided.value.content, expectedVersion)))
			return refused({ code: 'changed-meanwhile', version: state.rowVersion });
		await saveDrafter(tx, id, actor.personId, now);
		return accepted({
			outcome: { rowVersion: expectedVersion + 1 },
			changes: [
				{
					action: 'specification.edited',
					subject: { kind: 'specification', id },
					bodyId: scope.bodyId,
					...markFreeText(differences(state.specification, decided.value.content), SPECIFICATION_WORDS),
				},
			],
		});
	});
}

/** Only what differs, by key: whole measures and KPIs would hide the change. */
function differences(before: DraftContent, after: DraftContent) {
	const { measures, kpis } = compareSpecifications(before, after);
	const effect = ({ effectiveFrom, changeNote }: DraftContent) => ({ effectiveFrom, changeNote });
	const side = (which: 'before' | 'after') => ({
		...effect(which === 'before' ? before : after),
		measures: [
			...(which === 'before' ? measures.removed : measures.added),
			...measures.changed.map((changed) => changed[which]),
		],
		kpis: [
			...(which === 'before' ? kpis.removed : kpis.added),
			...kpis.changed.map((changed) => changed[which]),
		],
	});
	return { before: side('before'), after: side('after') };
}
