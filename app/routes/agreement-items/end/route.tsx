import { formRoute } from '../../../http/form-route.ts';
import { endItem } from '../../../operations/agreement-item/end-item.ts';
import { itemOfAddress } from '../item-of-address.ts';
import { itemRefusal } from '../words.ts';
import { parseEnd } from './form.ts';
import { endForm } from './view.ts';

const form = formRoute('agreement-item.edit', {
	about: itemOfAddress,
	ask: endForm,
	parse: parseEnd,
	act: (g, { commandId, expectedVersion, nobodyNamed }, typed, { item }) =>
		endItem(g.services, g.actor, g.scope, {
			commandId,
			agreementId: item.agreementId,
			itemId: item.id,
			expectedVersion,
			nobodyNamed,
			...typed,
		}),
	refused: itemRefusal('words'),
	done: (_ended, { item }, { wish }) => ({
		notice: wish === 'close' ? 'It has been closed' : 'It is open again',
		to: `/agreements/${item.agreementId}/items/${item.id}`,
	}),
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';
