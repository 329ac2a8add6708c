import { useView } from '../../../components/layout/view-context.ts';
import { mayDo } from '../../../domain/access/policy.ts';
import { found, guarded } from '../../../http/guarded.ts';
import { page } from '../../../http/replies.ts';
import { showItem } from '../../../operations/agreement-item/show-item.ts';
import { ItemPage } from './page.tsx';
import { type ItemView, itemView } from './view.ts';

export const loader = guarded('agreement.view', async (g) => {
	const shown = found(await showItem(g.services, g.scope, g.params.agreement ?? '', g.params.item ?? ''));
	const may = { edit: mayDo(g.actor, 'agreement-item.edit'), note: mayDo(g.actor, 'agreement-item.note') };
	return page(g, { title: shown.item.title, view: itemView(shown, may) });
});

export default function ItemRoute() {
	return <ItemPage view={useView<ItemView>()} />;
}
