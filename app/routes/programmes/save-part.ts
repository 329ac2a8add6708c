import { commandIdOf } from '../../http/command-id.ts';
import { expectedVersionOf, typedPart } from '../../http/expected-version.ts';
import { readForm, typedValues } from '../../http/form.ts';
import { found, type SignedIn } from '../../http/guarded.ts';
import { notFound, page, redirectTo } from '../../http/replies.ts';
import { tellNext } from '../../http/tell-next.ts';
import { editProgramme } from '../../operations/programme/edit-programme.ts';
import {
	type ProgrammeEditFacts,
	showProgrammeEdit,
} from '../../operations/programme/show-programme-edit.ts';
import { editRefusal } from './edit-refusal.ts';
import { nameOfEntry } from './name-of-entry.ts';
import { editPath, type PartPage, partView } from './part-page.ts';

type Params = SignedIn['params'];

/** What the page is, out of the programme as it is now; null where the address names nothing of it. */
export type DescribePart = (facts: ProgrammeEditFacts, params: Params, newId: string) => PartPage | null;

const factsOf = async (g: SignedIn): Promise<ProgrammeEditFacts> =>
	found(await showProgrammeEdit(g.services, g.scope, g.params.programme ?? ''));

export async function showPart(g: SignedIn, describe: DescribePart): Promise<Response> {
	const facts = await factsOf(g);
	const part = found(describe(facts, g.params, g.services.ids.next()));
	return page(g, { title: part.title, view: partView(facts, part, { commandId: g.services.ids.next() }) });
}

/** Saves the part and goes back to the programme; refused, the page is drawn with what was typed and, where it was overtaken, what is saved now. */
export async function savePart(g: SignedIn, describe: DescribePart): Promise<Response> {
	const facts = await factsOf(g);
	const newId = g.services.ids.next();
	const part = found(describe(facts, g.params, newId));
	const form = await readForm(g.request);
	const [commandId, expectedVersion, typed] = [commandIdOf(form), expectedVersionOf(form), typedPart(form)];
	const redraw = { commandId, typed: typedValues(typed) };
	const parsed = part.parse(typed);
	// The version stays the one that the page was made from: only whoever has seen what is saved now may go over it.
	const asOpened = { programme: { ...facts.programme, version: expectedVersion } };
	if (!parsed.ok)
		return page(g, {
			title: part.title,
			status: 422,
			view: partView(asOpened, part, { ...redraw, errors: parsed.errors }),
		});
	const done = await editProgramme(g.services, g.actor, g.scope, {
		commandId,
		slug: facts.programme.slug,
		expectedVersion,
		change: parsed.command,
	});
	if (done.ok) {
		await tellNext(g, part.saved);
		return redirectTo(editPath(facts.programme.slug));
	}
	const { refusal } = done;
	if (refusal.code === 'not-found') throw notFound();
	const isOvertaken = refusal.code === 'changed-meanwhile';
	const errors = editRefusal(refusal, { boxOf: part.boxOf, nameOf: nameOfEntry(facts) });
	if (!isOvertaken)
		return page(g, { title: part.title, status: 422, view: partView(asOpened, part, { ...redraw, errors }) });
	const factsNow = await factsOf(g);
	const partNow = found(describe(factsNow, g.params, newId));
	return page(g, {
		title: part.title,
		status: 422,
		view: partView(factsNow, partNow, { ...redraw, errors, isOvertaken }),
	});
}
