import { formRoute } from '../../../http/form-route.ts';
import { found } from '../../../http/guarded.ts';
import { addItem } from '../../../operations/agreement-item/add-item.ts';
import { listAgreementItems } from '../../../operations/agreement-item/list-agreement-items.ts';
import { itemRefusal } from '../words.ts';
import { parseItem } from './form.ts';
import { newItemForm } from './view.ts';

const form = formRoute('agreement-item.edit', {
	about: async (g) => found(await listAgreementItems(g.services, g.scope, g.params.agreement ?? '')),
	ask: newItemForm,
	parse: parseItem,
	act: (g, { commandId, nobodyNamed }, content, { agreement }) =>
		addItem(g.services, g.actor, g.scope, { commandId, agreementId: agreement.id, content, nobodyNamed }),
	refused: itemRefusal('title'),
	done: ({ itemId }, { agreement }) => ({
		notice: 'It has been added',
		to: `/agreements/${agreement.id}/items/${itemId}`,
	}),
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';
