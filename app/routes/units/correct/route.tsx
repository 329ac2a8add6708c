import { FormPage, type FormPageView } from '../../../components/layout/form-page.tsx';
import { useView } from '../../../components/layout/view-context.ts';
import { commandIdOf } from '../../../http/command-id.ts';
import { typedPart } from '../../../http/expected-version.ts';
import { readForm, typedValues } from '../../../http/form.ts';
import { found, guarded, type SignedIn } from '../../../http/guarded.ts';
import { notFound, page, redirectTo } from '../../../http/replies.ts';
import { tellNext } from '../../../http/tell-next.ts';
import { correctMovement } from '../../../operations/unit/correct-movement.ts';
import { showRecording } from '../../../operations/unit/show-recording.ts';
import { correctionRefusal } from '../refusal-words.ts';
import { parseCorrection } from './form.ts';
import { correctForm, title } from './view.ts';

async function asked(g: SignedIn) {
	const shown = found(
		await showRecording(g.services, g.scope, g.params.agreement ?? '', g.params.movement ?? ''),
	);
	return { shown, movement: found(shown.movement) };
}

export const loader = guarded('unit.record', async (g) => {
	const { shown, movement } = await asked(g);
	return page(g, { title, view: correctForm(shown, movement, { commandId: g.services.ids.next() }) });
});

export const action = guarded('unit.record', async (g) => {
	const { shown, movement } = await asked(g);
	const form = await readForm(g.request);
	const [commandId, typed] = [commandIdOf(form), typedPart(form)];
	const again = (errors: FormPageView['errors']) =>
		page(g, {
			title,
			status: 422,
			view: correctForm(shown, movement, { commandId, values: typedValues(typed), errors }),
		});
	const parsed = parseCorrection(typed);
	if (!parsed.ok) return again(parsed.errors);
	const agreementId = shown.agreement.id;
	const done = await correctMovement(g.services, g.actor, g.scope, {
		commandId,
		agreementId,
		movementId: movement.id,
		...parsed.command,
	});
	if (done.ok) {
		await tellNext(g, 'The entry has been corrected. Both stay in the ledger.');
		return redirectTo(`/agreements/${agreementId}/units/ledger`);
	}
	if (done.refusal.code === 'not-found') throw notFound();
	return again([correctionRefusal(done.refusal)]);
});

export default function CorrectRoute() {
	return <FormPage view={useView<FormPageView>()} />;
}
