import { formRoute } from '../../../http/form-route.ts';
import { noteItem } from '../../../operations/agreement-item/note-item.ts';
import { itemOfAddress } from '../item-of-address.ts';
import { itemRefusal } from '../words.ts';
import { wordsForm } from '../words-view.ts';
import { parseNote } from './form.ts';

const form = formRoute('agreement-item.note', {
	about: itemOfAddress,
	ask: (shown) => wordsForm(shown, { title: 'Add a note', label: 'Note', button: 'Add the note' }),
	parse: parseNote,
	act: (g, { commandId, nobodyNamed }, { words }, { item }) =>
		noteItem(g.services, g.actor, g.scope, {
			commandId,
			agreementId: item.agreementId,
			itemId: item.id,
			words,
			nobodyNamed,
		}),
	refused: itemRefusal('words'),
	done: (_noted, { item }) => ({
		notice: 'The note has been added',
		to: `/agreements/${item.agreementId}/items/${item.id}`,
	}),
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';
