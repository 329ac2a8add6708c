import { formRoute } from '../../http/form-route.ts';
import { found, type SignedIn } from '../../http/guarded.ts';
import { editProgramme } from '../../operations/programme/edit-programme.ts';
import {
	type ProgrammeEditFacts,
	showProgrammeEdit,
} from '../../operations/programme/show-programme-edit.ts';
import { editRefusal } from './edit-refusal.ts';
import { nameOfEntry } from './name-of-entry.ts';
import { editPath, type PartPage } from './part-page.ts';

/** What the page is, out of the programme as it is now; null where the address names nothing of it. */
export type DescribePart = (
	facts: ProgrammeEditFacts,
	params: SignedIn['params'],
	newId: string,
) => PartPage | null;

/** A page that changes one part of a programme and goes back to the programme. */
export const partFormRoute = (describe: DescribePart) =>
	formRoute('programme.edit', {
		about: async (g) => {
			const facts = found(await showProgrammeEdit(g.services, g.scope, g.params.programme ?? ''));
			return { facts, part: found(describe(facts, g.params, g.services.ids.next())) };
		},
		ask: ({
			facts: { programme },
			part: { isGone, parse: _parse, saved: _saved, boxOf: _boxOf, ...part },
		}) =>
			isGone
				? null
				: {
						caption: programme.name,
						back: editPath(programme.slug),
						version: programme.version,
						button: { text: 'Save' },
						...part,
					},
		parse: (typed, { part }) => part.parse(typed),
		act: (g, { commandId, nobodyNamed, expectedVersion }, change, { facts: { programme } }) =>
			editProgramme(g.services, g.actor, g.scope, {
				commandId,
				nobodyNamed,
				slug: programme.slug,
				expectedVersion,
				change,
			}),
		refused: (refusal, { facts, part }) =>
			editRefusal(refusal, { boxOf: part.boxOf, nameOf: nameOfEntry(facts) }),
		done: (_edited, { facts, part }) => ({ notice: part.saved, to: editPath(facts.programme.slug) }),
	});
