import { FormPage, type FormPageView } from '../../../../components/layout/form-page.tsx';
import { useView } from '../../../../components/layout/view-context.ts';
import { commandIdOf } from '../../../../http/command-id.ts';
import { expectedVersionOf, typedPart } from '../../../../http/expected-version.ts';
import { readForm, typedValues } from '../../../../http/form.ts';
import { found, guarded } from '../../../../http/guarded.ts';
import { notFound, page, redirectTo } from '../../../../http/replies.ts';
import { tellNext } from '../../../../http/tell-next.ts';
import { discardSpecification } from '../../../../operations/specification/discard-specification.ts';
import { specificationPath } from '../specification-words.ts';
import { versionOfAddress } from '../version-number.ts';
import { parseDiscard } from './form.ts';
import { discardRefusal, discardTitle, discardView } from './view.ts';

export const loader = guarded('specification.edit', async (g) => {
	const facts = await versionOfAddress(g);
	found(facts.version.state === 'draft' ? facts : null);
	const drawn = {
		commandId: g.services.ids.next(),
		expectedVersion: facts.version.rowVersion,
		values: {},
		errors: [],
	};
	return page(g, { title: discardTitle(facts.version.number), view: discardView(facts, drawn) });
});

/** The draft is gone when the form is sent a second time: what was done is asked before what is there. */
export const action = guarded('specification.edit', async (g) => {
	const form = await readForm(g.request);
	const [commandId, expectedVersion, typed] = [commandIdOf(form), expectedVersionOf(form), typedPart(form)];
	const [slug, number] = [g.params.programme ?? '', Number(g.params.number)];
	const again = async (errors: FormPageView['errors'], seen: 'as-opened' | 'as-it-is' = 'as-opened') => {
		const facts = await versionOfAddress(g);
		const version = seen === 'as-opened' ? expectedVersion : facts.version.rowVersion;
		const view = discardView(facts, {
			commandId,
			expectedVersion: version,
			values: typedValues(typed),
			errors,
		});
		return page(g, { title: discardTitle(facts.version.number), status: 422, view });
	};
	const parsed = parseDiscard(typed);
	if (!parsed.ok) return again(parsed.errors);
	const done = await discardSpecification(g.services, g.actor, g.scope, {
		commandId,
		slug,
		number,
		expectedVersion,
		...parsed.command,
	});
	if (done.ok) {
		await tellNext(g, `The draft of version ${number} has been discarded`);
		return redirectTo(specificationPath(slug));
	}
	if (done.refusal.code === 'not-found') throw notFound();
	return again([discardRefusal(done.refusal.code)], 'as-it-is');
});

export default function DiscardSpecificationRoute() {
	return <FormPage view={useView<FormPageView>()} />;
}
