import { FormPage, type FormPageView } from '../../../../components/layout/form-page.tsx';
import { useView } from '../../../../components/layout/view-context.ts';
import { londonDay } from '../../../../domain/calendar/london.ts';
import { commandIdOf } from '../../../../http/command-id.ts';
import { typedPart } from '../../../../http/expected-version.ts';
import { readForm, typedValues } from '../../../../http/form.ts';
import { found, guarded } from '../../../../http/guarded.ts';
import { notFound, page, redirectTo } from '../../../../http/replies.ts';
import { tellNext } from '../../../../http/tell-next.ts';
import { showSpecifications } from '../../../../operations/specification/show-specifications.ts';
import { startNextVersion } from '../../../../operations/specification/start-next-version.ts';
import { versionPath } from '../specification-words.ts';
import { parseStart } from './form.ts';
import { draftExists, startVersionView } from './view.ts';

export const loader = guarded('specification.edit', async (g) => {
	const facts = found(await showSpecifications(g.services, g.scope, g.params.programme ?? ''));
	const drawn = {
		commandId: g.services.ids.next(),
		values: {},
		errors: [],
		today: londonDay(g.services.clock.businessNow()),
	};
	const view = startVersionView(facts, drawn);
	return page(g, { title: view.title, view });
});

export const action = guarded('specification.edit', async (g) => {
	const facts = found(await showSpecifications(g.services, g.scope, g.params.programme ?? ''));
	const form = await readForm(g.request);
	const [commandId, typed] = [commandIdOf(form), typedPart(form)];
	const again = (errors: Parameters<typeof startVersionView>[1]['errors']) => {
		const drawn = {
			commandId,
			values: typedValues(typed),
			errors,
			today: londonDay(g.services.clock.businessNow()),
		};
		const view = startVersionView(facts, drawn);
		return page(g, { title: view.title, status: 422, view });
	};
	const parsed = parseStart(typed);
	if (!parsed.ok) return again(parsed.errors);
	const { slug } = facts.programme;
	const done = await startNextVersion(g.services, g.actor, g.scope, { commandId, slug, ...parsed.command });
	if (done.ok) {
		await tellNext(g, 'The draft has been started');
		return redirectTo(versionPath(slug, done.value.number));
	}
	if (done.refusal.code === 'not-found') throw notFound();
	return again([{ field: '', message: draftExists }]);
});

export default function StartVersionRoute() {
	return <FormPage view={useView<FormPageView>()} />;
}
