import { FormPage, type FormPageView } from '../../../components/layout/form-page.tsx';
import { useView } from '../../../components/layout/view-context.ts';
import { commandIdOf } from '../../../http/command-id.ts';
import { typedPart } from '../../../http/expected-version.ts';
import { readForm, typedValues } from '../../../http/form.ts';
import { found, guarded } from '../../../http/guarded.ts';
import { notFound, page, redirectTo } from '../../../http/replies.ts';
import { tellNext } from '../../../http/tell-next.ts';
import { showAgreementStart } from '../../../operations/agreement/show-agreement-start.ts';
import { startAgreement } from '../../../operations/agreement/start-agreement.ts';
import { agreementVersionPath } from '../agreement-words.ts';
import { parseAgreementStart } from './form.ts';
import { startAgreementView, startTitle } from './view.ts';

export const loader = guarded('agreement.edit', async (g) => {
	const facts = found(await showAgreementStart(g.services, g.scope, g.params.programme ?? ''));
	return page(g, {
		title: startTitle,
		view: startAgreementView(facts, { commandId: g.services.ids.next() }),
	});
});

export const action = guarded('agreement.edit', async (g) => {
	const facts = found(await showAgreementStart(g.services, g.scope, g.params.programme ?? ''));
	const form = await readForm(g.request);
	const [commandId, typed] = [commandIdOf(form), typedPart(form)];
	const again = (errors: Parameters<typeof startAgreementView>[1]['errors']) =>
		page(g, {
			title: startTitle,
			status: 422,
			view: startAgreementView(facts, {
				commandId,
				values: typedValues(typed),
				...(errors ? { errors } : {}),
			}),
		});
	const parsed = parseAgreementStart(typed, facts.providers);
	if (!parsed.ok) return again(parsed.errors);
	const done = await startAgreement(g.services, g.actor, g.scope, {
		commandId,
		slug: facts.programme.slug,
		begun: parsed.command,
	});
	if (done.ok) {
		await tellNext(g, 'The draft has been started. Write its parts, then check it');
		return redirectTo(agreementVersionPath({ agreementId: done.value.agreementId, number: 1 }));
	}
	if (done.refusal.code === 'not-found') throw notFound();
	return again([
		{ field: '', message: 'Choose from what the page offers. Something in the form is not there any more' },
	]);
});

export default function StartAgreementRoute() {
	return <FormPage view={useView<FormPageView>()} />;
}
