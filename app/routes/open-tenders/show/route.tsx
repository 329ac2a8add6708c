import { mayDo } from '../../../domain/access/policy.ts';
import { found, guarded } from '../../../http/guarded.ts';
import { page } from '../../../http/replies.ts';
import { showPublicTender } from '../../../operations/tender/show-public-tender.ts';
import { publicTenderView } from './view.ts';

export const loader = guarded('public', async (g) => {
	const { actor } = g.context;
	const tender = found(await showPublicTender(g.services, g.params.tender ?? ''));
	const view = publicTenderView(
		tender,
		actor === null ? 'after-sign-in' : mayDo(actor, 'bid.write') ? 'may' : 'may-not',
	);
	return page(g, { title: view.title, view });
});

export { RecordRoute as default } from '../../../components/layout/record-page.tsx';
