import { useView } from '../../../components/layout/view-context.ts';
import { readForm, typedText } from '../../../http/form.ts';
import { found, guarded, type SignedIn } from '../../../http/guarded.ts';
import { page, redirectTo } from '../../../http/replies.ts';
import { tellNext } from '../../../http/tell-next.ts';
import { logContact } from '../../../operations/kpi-return/log-contact.ts';
import { showChase } from '../../../operations/kpi-return/show-chase.ts';
import { parseContact } from './form.ts';
import { ContactPage } from './page.tsx';
import { type ContactView, contactView, refusedContact } from './view.ts';

const title = 'Record a contact';
const factsOf = async (g: SignedIn) => found(await showChase(g.services, g.scope, g.params.id ?? ''));

export const loader = guarded('chase.record', async (g) =>
	page(g, { title, view: contactView(await factsOf(g), g.services.ids.next()) }),
);

export const action = guarded('chase.record', async (g) => {
	const facts = await factsOf(g);
	const form = await readForm(g.request);
	const typed = typedText(form);
	const parsed = parseContact(form);
	if (!parsed.ok)
		return page(g, {
			title,
			status: 422,
			view: contactView(facts, typed.commandId ?? '', typed, parsed.errors),
		});
	const done = await logContact(g.services, g.actor, g.scope, { returnId: facts.row.id, ...parsed.command });
	if (done.ok) {
		await tellNext(g, 'The contact has been recorded.');
		return redirectTo(`/chase/${facts.row.id}`);
	}
	if (done.refusal.code === 'not-found') return found(null);
	return page(g, {
		title,
		status: 422,
		view: contactView(facts, parsed.command.commandId, typed, [refusedContact(done.refusal)]),
	});
});

export default function ContactRoute() {
	return <ContactPage view={useView<ContactView>()} />;
}
