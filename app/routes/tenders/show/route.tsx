import { mayDo } from '../../../domain/access/policy.ts';
import { guarded } from '../../../http/guarded.ts';
import { page } from '../../../http/replies.ts';
import { tenderOfAddress } from '../tender-of-address.ts';
import { tenderView } from './view.ts';

export const loader = guarded('tender.view', async (g) => {
	const view = tenderView(await tenderOfAddress(g), {
		edit: mayDo(g.actor, 'tender.edit'),
		publish: mayDo(g.actor, 'tender.publish'),
		answer: mayDo(g.actor, 'clarification.answer'),
		open: mayDo(g.actor, 'bids.open'),
		safeShare: mayDo(g.actor, 'safe-share.give'),
		read: mayDo(g.actor, 'opened-bid.view'),
		archive: mayDo(g.actor, 'tender-archive.read'),
		evaluate: mayDo(g.actor, 'opened-bid.view') || mayDo(g.actor, 'bid.score'),
	});
	return page(g, { title: view.title, view });
});

export { RecordRoute as default } from '../../../components/layout/record-page.tsx';
