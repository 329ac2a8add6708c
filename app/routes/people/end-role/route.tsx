import { useView } from '../../../components/layout/view-context.ts';
import { commandIdOf } from '../../../http/command-id.ts';
import { readForm } from '../../../http/form.ts';
import { found, guarded } from '../../../http/guarded.ts';
import { page, redirectTo } from '../../../http/replies.ts';
import { tellNext } from '../../../http/tell-next.ts';
import { endRole } from '../../../operations/person/end-role.ts';
import { showPerson } from '../../../operations/person/show-person.ts';
import { EndRolePage } from './page.tsx';
import { type EndRoleView, endRoleView, refusedEnding } from './view.ts';

const titleOf = ({ role }: EndRoleView): string => `End the role “${role}”`;

export const loader = guarded('person.invite', async (g) => {
	const shown = found(await showPerson(g.services, g.actor, g.params.id ?? ''));
	const view = found(endRoleView(shown, g.params.membership ?? '', [], g.services.ids.next()));
	return page(g, { title: titleOf(view), view });
});

export const action = guarded('person.invite', async (g) => {
	const shown = found(await showPerson(g.services, g.actor, g.params.id ?? ''));
	const commandId = commandIdOf(await readForm(g.request));
	const done = await endRole(g.services, g.actor, {
		commandId,
		personId: shown.person.id,
		membershipId: g.params.membership ?? '',
	});
	if (!done.ok) {
		const view = found(endRoleView(shown, g.params.membership ?? '', refusedEnding(done.refusal), commandId));
		return page(g, { title: titleOf(view), status: 422, view });
	}
	await tellNext(g, 'The role has ended');
	return redirectTo(`/people/${shown.person.id}`);
});

export default function EndRoleRoute() {
	return <EndRolePage view={useView<EndRoleView>()} />;
}
