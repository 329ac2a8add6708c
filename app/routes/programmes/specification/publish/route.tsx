import { useView } from '../../../../components/layout/view-context.ts';
import { commandIdOf } from '../../../../http/command-id.ts';
import { expectedVersionOf, typedPart } from '../../../../http/expected-version.ts';
import { readForm, typedValues } from '../../../../http/form.ts';
import { found, guarded } from '../../../../http/guarded.ts';
import { notFound, page, redirectTo } from '../../../../http/replies.ts';
import { tellNext } from '../../../../http/tell-next.ts';
import { publishSpecification } from '../../../../operations/specification/publish-specification.ts';
import { versionPath } from '../specification-words.ts';
import { versionOfAddress } from '../version-number.ts';
import { parsePublication } from './form.ts';
import { PublishPage } from './page.tsx';
import { type PublishView, publishRefusal, publishView } from './view.ts';

export const loader = guarded('specification.publish', async (g) => {
	const facts = await versionOfAddress(g);
	found(facts.version.state === 'draft' ? facts : null);
	const drawn = {
		commandId: g.services.ids.next(),
		expectedVersion: facts.version.rowVersion,
		values: {},
		errors: [],
	};
	const view = publishView(facts, g.actor.personId, drawn);
	return page(g, { title: view.form.title, view });
});

export const action = guarded('specification.publish', async (g) => {
	const facts = await versionOfAddress(g);
	const form = await readForm(g.request);
	const [commandId, expectedVersion, typed] = [commandIdOf(form), expectedVersionOf(form), typedPart(form)];
	const parsed = parsePublication(typed);
	const again = (errors: PublishView['form']['errors'], version = expectedVersion) => {
		const view = publishView(facts, g.actor.personId, {
			commandId,
			expectedVersion: version,
			values: typedValues(typed),
			errors,
		});
		return page(g, { title: view.form.title, status: 422, view });
	};
	if (!parsed.ok) return again(parsed.errors);
	const { slug } = facts.programme;
	const { number } = facts.version;
	const done = await publishSpecification(g.services, g.actor, g.scope, {
		commandId,
		slug,
		number,
		expectedVersion,
		...parsed.command,
	});
	if (done.ok) {
		await tellNext(g, `Version ${number} has been published, and the providers have been told`);
		return redirectTo(versionPath(slug, number));
	}
	if (done.refusal.code === 'not-found') throw notFound();
	return again(
		publishRefusal(done.refusal, facts),
		done.refusal.code === 'changed-meanwhile' ? done.refusal.version : expectedVersion,
	);
});

export default function PublishSpecificationRoute() {
	return <PublishPage view={useView<PublishView>()} />;
}
