import { useView } from '../../../components/layout/view-context.ts';
import { readForm } from '../../../http/form.ts';
import { found, guarded } from '../../../http/guarded.ts';
import { badRequest, page, redirectTo } from '../../../http/replies.ts';
import { tellNext } from '../../../http/tell-next.ts';
import { showPerson } from '../../../operations/person/show-person.ts';
import { suspendPerson } from '../../../operations/person/suspend-person.ts';
import { parseWish } from './form.ts';
import { SuspendPage } from './page.tsx';
import { refusedSuspension, type SuspendView, suspendView } from './view.ts';

export const loader = guarded('person.invite', async (g) => {
	const shown = found(await showPerson(g.services, g.actor, g.params.id ?? ''));
	const view = suspendView(shown, [], g.services.ids.next());
	return page(g, { title: view.heading, view });
});

export const action = guarded('person.invite', async (g) => {
	const shown = found(await showPerson(g.services, g.actor, g.params.id ?? ''));
	const parsed = parseWish(await readForm(g.request));
	if (!parsed.ok) throw badRequest('The form could not be read. Go back and try again.');
	const done = await suspendPerson(g.services, g.actor, { ...parsed.command, personId: shown.person.id });
	if (!done.ok) {
		const view = suspendView(shown, refusedSuspension(done.refusal), parsed.command.commandId);
		return page(g, { title: view.heading, status: 422, view });
	}
	await tellNext(
		g,
		done.value === 'suspend'
			? `${shown.person.name} has been suspended`
			: `${shown.person.name} can sign in again`,
	);
	return redirectTo(`/people/${shown.person.id}`);
});

export default function SuspendRoute() {
	return <SuspendPage view={useView<SuspendView>()} />;
}
