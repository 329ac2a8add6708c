import { FormPage, type FormPageView } from '../../../components/layout/form-page.tsx';
import { useView } from '../../../components/layout/view-context.ts';
import { commandIdOf } from '../../../http/command-id.ts';
import { typedPart } from '../../../http/expected-version.ts';
import { readForm, typedValues } from '../../../http/form.ts';
import { found, guarded, type SignedIn } from '../../../http/guarded.ts';
import { notFound, page, redirectTo } from '../../../http/replies.ts';
import { tellNext } from '../../../http/tell-next.ts';
import { noteItem } from '../../../operations/agreement-item/note-item.ts';
import { type ItemShown, showItem } from '../../../operations/agreement-item/show-item.ts';
import { itemRefusal } from '../words.ts';
import { parseWords } from '../words-form.ts';
import { wordsView } from '../words-view.ts';

const asked = async (g: SignedIn) =>
	found(await showItem(g.services, g.scope, g.params.agreement ?? '', g.params.item ?? ''));
const textOf = (_shown: ItemShown) => ({
	title: 'Add a note',
	label: 'Note',
	button: 'Add the note',
	told: 'The note has been added',
});

export const loader = guarded('agreement-item.note', async (g) => {
	const shown = await asked(g);
	const text = textOf(shown);
	return page(g, {
		title: text.title,
		view: wordsView(shown, { ...text, commandId: g.services.ids.next() }),
	});
});

export const action = guarded('agreement-item.note', async (g) => {
	const shown = await asked(g);
	const text = textOf(shown);
	const form = await readForm(g.request);
	const [commandId, typed] = [commandIdOf(form), typedPart(form)];
	const again = (errors: FormPageView['errors'], asks: boolean) =>
		page(g, {
			title: text.title,
			status: 422,
			view: wordsView(shown, { ...text, commandId, values: typedValues(typed), errors, asks }),
		});
	const parsed = parseWords(typed);
	if (!parsed.ok) return again(parsed.errors, typed.has('nobodyNamed'));
	const { agreementId, id: itemId } = shown.item;

	const done = await noteItem(g.services, g.actor, g.scope, {
		commandId,
		agreementId,
		itemId,
		...parsed.command,
	});
	if (done.ok) {
		await tellNext(g, text.told);
		return redirectTo(`/agreements/${agreementId}/items/${itemId}`);
	}
	if (done.refusal.code === 'not-found') throw notFound();
	return again(
		[itemRefusal(done.refusal, 'words')],
		done.refusal.code === 'looks-personal' || parsed.command.nobodyNamed,
	);
});

export default function NoteItemRoute() {
	return <FormPage view={useView<FormPageView>()} />;
}
