import { useView } from '../../../components/layout/view-context.ts';
import { readForm, typedText } from '../../../http/form.ts';
import { found, guarded, type SignedIn } from '../../../http/guarded.ts';
import { page, redirectTo } from '../../../http/replies.ts';
import { tellNext } from '../../../http/tell-next.ts';
import { agreeExtension } from '../../../operations/kpi-return/agree-extension.ts';
import { showChase } from '../../../operations/kpi-return/show-chase.ts';
import { parseExtension } from './form.ts';
import { ExtensionPage } from './page.tsx';
import { type ExtensionView, extensionView, refusedExtension } from './view.ts';

const title = 'Agree a later date';
const factsOf = async (g: SignedIn) => found(await showChase(g.services, g.scope, g.params.id ?? ''));

export const loader = guarded('chase.record', async (g) =>
	page(g, { title, view: extensionView(await factsOf(g), g.services.ids.next()) }),
);

export const action = guarded('chase.record', async (g) => {
	const facts = await factsOf(g);
	const form = await readForm(g.request);
	const typed = typedText(form);
	const parsed = parseExtension(form);
	if (!parsed.ok)
		return page(g, {
			title,
			status: 422,
			view: extensionView(facts, typed.commandId ?? '', typed, parsed.errors),
		});
	const done = await agreeExtension(g.services, g.actor, g.scope, {
		returnId: facts.row.id,
		...parsed.command,
	});
	if (done.ok) {
		await tellNext(g, 'The later date has been recorded, and the provider has been told.');
		return redirectTo(`/chase/${facts.row.id}`);
	}
	if (done.refusal.code === 'not-found') return found(null);
	return page(g, {
		title,
		status: 422,
		view: extensionView(facts, parsed.command.commandId, typed, [refusedExtension(done.refusal)]),
	});
});

export default function ExtensionRoute() {
	return <ExtensionPage view={useView<ExtensionView>()} />;
}
