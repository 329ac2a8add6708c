import { useView } from '../../../components/layout/view-context.ts';
import { londonDay } from '../../../domain/calendar/london.ts';
import { readForm } from '../../../http/form.ts';
import { guarded } from '../../../http/guarded.ts';
import { page, redirectTo } from '../../../http/replies.ts';
import { tellNext } from '../../../http/tell-next.ts';
import { chooseOrganisation } from '../../../operations/person/choose-organisation.ts';
import { invitePerson } from '../../../operations/person/invite-person.ts';
import { parseInvitation } from './form.ts';
import { InvitePage } from './page.tsx';
import { type InviteView, inviteView, nothingTyped, refusedInvitation, typedBefore } from './view.ts';

const title = 'Invite a person';

export const loader = guarded('person.invite', async (g) => {
	const asked = new URL(g.request.url).searchParams.get('organisation') ?? '';
	const typed = nothingTyped(asked, londonDay(g.services.clock.businessNow()));
	return page(g, {
		title,
		view: inviteView(await chooseOrganisation(g.services, g.actor), typed, [], g.services.ids.next()),
	});
});

export const action = guarded('person.invite', async (g) => {
	const form = await readForm(g.request);
	const parsed = parseInvitation(form);
	const done = parsed.ok ? await invitePerson(g.services, g.actor, parsed.command) : null;
	if (done?.ok) {
		await tellNext(g, `The invitation to ${String(form.get('email') ?? '').trim()} is on its way`);
		return redirectTo(`/people/${done.value.personId}`);
	}
	const errors = done === null ? (parsed.ok ? [] : parsed.errors) : refusedInvitation(done.refusal);
	const choices = await chooseOrganisation(g.services, g.actor);
	return page(g, {
		title,
		status: 422,
		view: inviteView(choices, typedBefore(form), errors, String(form.get('commandId') ?? '')),
	});
});

export default function InviteRoute() {
	return <InvitePage view={useView<InviteView>()} />;
}
