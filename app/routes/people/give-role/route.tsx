import { useView } from '../../../components/layout/view-context.ts';
import { readForm, typedText } from '../../../http/form.ts';
import { found, guarded } from '../../../http/guarded.ts';
import { page, redirectTo } from '../../../http/replies.ts';
import { tellNext } from '../../../http/tell-next.ts';
import { giveRole } from '../../../operations/person/give-role.ts';
import { showPerson } from '../../../operations/person/show-person.ts';
import { parseRole } from './form.ts';
import { GiveRolePage } from './page.tsx';
import { type GiveRoleView, giveRoleView, nothingTyped, refusedRole, typedBefore } from './view.ts';

const title = 'Give a role';

export const loader = guarded('person.invite', async (g) => {
	const shown = found(await showPerson(g.services, g.actor, g.params.id ?? ''));
	return page(g, { title, view: giveRoleView(shown, nothingTyped(shown.today), [], g.services.ids.next()) });
});

export const action = guarded('person.invite', async (g) => {
	const shown = found(await showPerson(g.services, g.actor, g.params.id ?? ''));
	const form = await readForm(g.request);
	const parsed = parseRole(form);
	const done = parsed.ok
		? await giveRole(g.services, g.actor, { ...parsed.command, personId: shown.person.id })
		: null;
	if (done?.ok) {
		await tellNext(g, 'The role has been given');
		return redirectTo(`/people/${shown.person.id}`);
	}
	const errors = done === null ? (parsed.ok ? [] : parsed.errors) : refusedRole(done.refusal);
	return page(g, {
		title,
		status: 422,
		view: giveRoleView(shown, typedBefore(typedText(form)), errors, String(form.get('commandId') ?? '')),
	});
});

export default function GiveRoleRoute() {
	return <GiveRolePage view={useView<GiveRoleView>()} />;
}
