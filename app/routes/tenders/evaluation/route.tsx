import { mayDo } from '../../../domain/access/policy.ts';
import { guarded } from '../../../http/guarded.ts';
import { page } from '../../../http/replies.ts';
import { lotOfAddress } from '../lot-of-address.ts';
import { evaluationView } from './view.ts';

export const loader = guarded('tender.view', async (g) => {
	const view = evaluationView(await lotOfAddress(g), {
		score: mayDo(g.actor, 'bid.score'),
		check: mayDo(g.actor, 'requirement.check'),
		agree: mayDo(g.actor, 'score.agree'),
		lock: mayDo(g.actor, 'quality.lock'),
		recommend: mayDo(g.actor, 'award.recommend'),
		approve: mayDo(g.actor, 'award.approve'),
		report: mayDo(g.actor, 'opened-bid.view'),
	});
	return page(g, { title: view.title, view });
});

export { RecordRoute as default } from '../../../components/layout/record-page.tsx';
