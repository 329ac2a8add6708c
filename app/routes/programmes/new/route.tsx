import { useView } from '../../../components/layout/view-context.ts';
import { readForm, typedValues } from '../../../http/form.ts';
import { guarded } from '../../../http/guarded.ts';
import { page, redirectTo } from '../../../http/replies.ts';
import { takeApart } from '../../../http/sent-form.ts';
import { tellNext } from '../../../http/tell-next.ts';
import { createProgramme } from '../../../operations/programme/create-programme.ts';
import { showNewProgramme } from '../../../operations/programme/show-new-programme.ts';
import { boxOf } from '../details/view.ts';
import { editErrors } from '../edit-errors.ts';
import { parseNewProgramme, stepOf } from './form.ts';
import { NewProgrammePage, type NewProgrammeView } from './page.tsx';
import { checkProgrammeView, newProgrammeView } from './view.ts';

const title = 'Add a programme';

export const loader = guarded('programme.edit', async (g) => {
	const form = newProgrammeView(await showNewProgramme(g.services, g.scope), {
		commandId: g.services.ids.next(),
		values: {},
		errors: [],
	});
	return page(g, { title, view: { form } satisfies NewProgrammeView });
});

export const action = guarded('programme.edit', async (g) => {
	const choices = await showNewProgramme(g.services, g.scope);
	const {
		sent: { commandId },
		typed,
	} = takeApart(await readForm(g.request));
	const step = stepOf(typed);
	const values = typedValues(typed);
	const again = (status: number, errors: Parameters<typeof newProgrammeView>[1]['errors']) =>
		page(g, {
			title,
			status,
			view: { form: newProgrammeView(choices, { commandId, values, errors }) } satisfies NewProgrammeView,
		});
	if (step === 'change') return again(200, []);
	const parsed = parseNewProgramme(typed, g.services.ids.next);
	if (!parsed.ok) return again(422, parsed.errors);
	if (step === 'check') {
		const check = checkProgrammeView(choices, parsed.command, { commandId, values });
		return page(g, { title: 'Check the programme', view: { check } satisfies NewProgrammeView });
	}
	const done = await createProgramme(g.services, g.actor, g.scope, { commandId, content: parsed.command });
	if (!done.ok) return again(422, editErrors(done.refusal, { boxOf, nameOf: () => '' }));
	await tellNext(g, 'The programme has been added. Say now what it consists of');
	return redirectTo(`/programmes/${done.value.slug}/edit`);
});

export default function NewProgrammeRoute() {
	return <NewProgrammePage view={useView<NewProgrammeView>()} />;
}
