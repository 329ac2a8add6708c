import { found, guarded } from '../../../http/guarded.ts';
import { page } from '../../../http/replies.ts';
import { showReferral } from '../../../operations/referral/show-referral.ts';
import { referralView } from './view.ts';

export const loader = guarded('public', async (g) => {
	const facts = found(await showReferral(g.services, g.params.area ?? ''));
	return page(g, { title: `Can I refer? ${facts.area}`, view: referralView(facts) });
});

export { RecordRoute as default } from '../../../components/layout/record-page.tsx';
