import { readForm } from '../../../http/form.ts';
import { guarded } from '../../../http/guarded.ts';
import { notFound, redirectTo } from '../../../http/replies.ts';
import { takeApart } from '../../../http/sent-form.ts';
import { tellNext } from '../../../http/tell-next.ts';
import { inviteAgain } from '../../../operations/person/invite-again.ts';

const REFUSED = {
	'has-password': 'They have taken up their invitation already',
	suspended: 'They are suspended: let them in again first',
} as const;

/** The button is on the person's page. */
export const loader = guarded('person.invite', async (g) =>
	redirectTo(`/people/${encodeURIComponent(g.params.id ?? '')}`),
);

export const action = guarded('person.invite', async (g) => {
	const { commandId } = takeApart(await readForm(g.request)).sent;
	const done = await inviteAgain(g.services, g.actor, { commandId, personId: g.params.id ?? '' });
	if (!done.ok && done.refusal === 'not-found') throw notFound();
	await tellNext(
		g,
		done.ok
			? `Another invitation to ${done.value.email} is on its way`
			: REFUSED[done.refusal as keyof typeof REFUSED],
	);
	return redirectTo(`/people/${encodeURIComponent(g.params.id ?? '')}`);
});
