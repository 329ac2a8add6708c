import { mayDo } from '../../../domain/access/policy.ts';
import { guarded } from '../../../http/guarded.ts';
import { page } from '../../../http/replies.ts';
import { itemOfAddress } from '../item-of-address.ts';
import { itemView } from './view.ts';

export const loader = guarded('agreement.view', async (g) => {
	const shown = await itemOfAddress(g);
	const may = { edit: mayDo(g.actor, 'agreement-item.edit'), note: mayDo(g.actor, 'agreement-item.note') };
	return page(g, { title: shown.item.title, view: itemView(shown, may) });
});

export { RecordRoute as default } from '../../../components/layout/record-page.tsx';
