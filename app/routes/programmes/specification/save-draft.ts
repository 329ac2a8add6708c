import { commandIdOf } from '../../../http/command-id.ts';
import { expectedVersionOf, typedPart } from '../../../http/expected-version.ts';
import { readForm, typedValues } from '../../../http/form.ts';
import { found, type SignedIn } from '../../../http/guarded.ts';
import { notFound, page, redirectTo } from '../../../http/replies.ts';
import { tellNext } from '../../../http/tell-next.ts';
import { editSpecification } from '../../../operations/specification/edit-specification.ts';
import type { SpecificationFacts } from '../../../operations/specification/show-specification.ts';
import { type DraftPage, type Drawn, draftView } from './draft-page.ts';
import { versionPath } from './specification-words.ts';
import { versionOfAddress } from './version-number.ts';

/** What the page is, out of the draft as it is now; null where the address names nothing of it. */
export type DescribeDraft = (facts: SpecificationFacts, params: SignedIn['params']) => DraftPage | null;

const OVERTAKEN =
	'Somebody else changed this draft after you opened this page. Nothing you typed is lost: compare it with what is saved now, then save again';
const PUBLISHED =
	'This version has been published meanwhile, and a published version never changes. Start the next version to change it';

export async function showDraftPage(g: SignedIn, describe: DescribeDraft): Promise<Response> {
	const facts = await versionOfAddress(g);
	const draft = found(facts.version.state === 'draft' ? describe(facts, g.params) : null);
	return page(g, { title: draft.title, view: draftView(facts, draft, { commandId: g.services.ids.next() }) });
}

/** Saves the change and goes back to the version; refused, the page is drawn with what was typed and, where it was overtaken, what is saved now. */
export async function saveDraftPage(g: SignedIn, describe: DescribeDraft): Promise<Response> {
	const facts = await versionOfAddress(g);
	const draft = found(describe(facts, g.params));
	const form = await readForm(g.request);
	const [commandId, expectedVersion, typed] = [commandIdOf(form), expectedVersionOf(form), typedPart(form)];
	const again = (now: SpecificationFacts, drawn: Partial<Drawn>) =>
		page(g, {
			title: draft.title,
			status: 422,
			view: draftView(now, describe(now, g.params) ?? draft, {
				commandId,
				expectedVersion,
				typed: typedValues(typed),
				...drawn,
			}),
		});
	const parsed = draft.parse(typed);
	if (!parsed.ok) return again(facts, { errors: parsed.errors });
	const { slug } = facts.programme;
	const { number } = facts.version;
	const done = await editSpecification(g.services, g.actor, g.scope, {
		commandId,
		slug,
		number,
		expectedVersion,
		change: parsed.command,
	});
	if (done.ok) {
		await tellNext(g, draft.saved);
		return redirectTo(versionPath(slug, number));
	}
	if (done.refusal.code === 'not-found') throw notFound();
	if (done.refusal.code === 'not-a-draft')
		return again(facts, { errors: [{ field: '', message: PUBLISHED }] });
	const now = await versionOfAddress(g);
	return again(now, {
		errors: [{ field: '', message: OVERTAKEN }],
		isOvertaken: true,
		expectedVersion: now.version.rowVersion,
	});
}
