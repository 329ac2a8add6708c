import { mayDo } from '../../../domain/access/policy.ts';
import { found, guarded } from '../../../http/guarded.ts';
import { page } from '../../../http/replies.ts';
import { showDecision } from '../../../operations/award/show-decision.ts';
import { decisionView } from './view.ts';

export const loader = guarded('opened-bid.view', async (g) => {
	const { tender = '', lot = '' } = g.params;
	const shown = found(await showDecision(g.services, g.actor, g.scope, { slug: tender, lotId: lot }));
	const view = decisionView(shown, {
		recommend: mayDo(g.actor, 'award.recommend'),
		approve: mayDo(g.actor, 'award.approve'),
		challenge: mayDo(g.actor, 'challenge.record'),
		lift: mayDo(g.actor, 'challenge.lift'),
	});
	return page(g, { title: view.title, view });
});

export { RecordRoute as default } from '../../../components/layout/record-page.tsx';
