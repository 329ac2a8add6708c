import { FormPage, type FormPageView } from '../../../components/layout/form-page.tsx';
import { useView } from '../../../components/layout/view-context.ts';
import { commandIdOf } from '../../../http/command-id.ts';
import { typedPart } from '../../../http/expected-version.ts';
import { readForm, typedValues } from '../../../http/form.ts';
import { found, guarded, type SignedIn } from '../../../http/guarded.ts';
import { notFound, page, redirectTo } from '../../../http/replies.ts';
import { tellNext } from '../../../http/tell-next.ts';
import { recordMovement } from '../../../operations/unit/record-movement.ts';
import { showRecording } from '../../../operations/unit/show-recording.ts';
import { recordingRefusal } from '../refusal-words.ts';
import { parseRecording } from './form.ts';
import { recordForm } from './view.ts';

const title = 'Record what became of places';
const asked = async (g: SignedIn) =>
	found(await showRecording(g.services, g.scope, g.params.agreement ?? ''));

export const loader = guarded('unit.record', async (g) =>
	page(g, { title, view: recordForm(await asked(g), { commandId: g.services.ids.next() }) }),
);

export const action = guarded('unit.record', async (g) => {
	const shown = await asked(g);
	const form = await readForm(g.request);
	const [commandId, typed] = [commandIdOf(form), typedPart(form)];
	const again = (errors: FormPageView['errors']) =>
		page(g, {
			title,
			status: 422,
			view: recordForm(shown, { commandId, values: typedValues(typed), errors }),
		});
	const parsed = parseRecording(typed);
	if (!parsed.ok) return again(parsed.errors);
	const done = await recordMovement(g.services, g.actor, g.scope, {
		commandId,
		agreementId: shown.agreement.id,
		...parsed.command,
	});
	if (done.ok) {
		await tellNext(g, 'It stands in the ledger');
		return redirectTo(`/agreements/${shown.agreement.id}/units`);
	}
	if (done.refusal.code === 'not-found') throw notFound();
	const account = shown.places.find((place) => place.account.id === parsed.command.accountId)?.account;
	return again([
		recordingRefusal(
			done.refusal,
			shown.names.areas.get(account?.areaId ?? '') ?? 'that area',
			parsed.command.onDay,
		),
	]);
});

export default function RecordRoute() {
	return <FormPage view={useView<FormPageView>()} />;
}
