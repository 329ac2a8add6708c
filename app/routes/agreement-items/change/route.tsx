import { formRoute } from '../../../http/form-route.ts';
import { found } from '../../../http/guarded.ts';
import { changeItem } from '../../../operations/agreement-item/change-item.ts';
import { listAgreementItems } from '../../../operations/agreement-item/list-agreement-items.ts';
import { itemOfAddress } from '../item-of-address.ts';
import { itemRefusal } from '../words.ts';
import { parseChange } from './form.ts';
import { changeForm } from './view.ts';

const form = formRoute('agreement-item.edit', {
	about: async (g) => {
		const shown = await itemOfAddress(g);
		return {
			...shown,
			items: found(await listAgreementItems(g.services, g.scope, shown.item.agreementId)),
		};
	},
	ask: changeForm,
	parse: parseChange,
	act: (g, { commandId, expectedVersion, nobodyNamed }, typed, { item }) =>
		changeItem(g.services, g.actor, g.scope, {
			commandId,
			agreementId: item.agreementId,
			itemId: item.id,
			expectedVersion,
			nobodyNamed,
			...typed,
		}),
	refused: itemRefusal('reason'),
	done: (_changed, { item }) => ({
		notice: 'It has been changed',
		to: `/agreements/${item.agreementId}/items/${item.id}`,
	}),
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';
