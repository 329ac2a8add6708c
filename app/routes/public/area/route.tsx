import { useView } from '../../../components/layout/view-context.ts';
import { found, guarded } from '../../../http/guarded.ts';
import { page } from '../../../http/replies.ts';
import { showReferral } from '../../../operations/referral/show-referral.ts';
import { ReferralPage } from './page.tsx';
import { type ReferralView, referralView } from './view.ts';

export const loader = guarded('public', async (g) => {
	const facts = found(await showReferral(g.services, g.params.area ?? ''));
	return page(g, { title: `Can I refer? ${facts.area}`, view: referralView(facts) });
});

export default function ReferralRoute() {
	return <ReferralPage view={useView<ReferralView>()} />;
}
