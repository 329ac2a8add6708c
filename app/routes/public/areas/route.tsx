import { guarded } from '../../../http/guarded.ts';
import { page } from '../../../http/replies.ts';
import { listReferralAreas } from '../../../operations/referral/list-referral-areas.ts';
import { referralAreasView } from './view.ts';

export const loader = guarded('public', async (g) => {
	const view = referralAreasView(await listReferralAreas(g.services));
	return page(g, { title: view.title, view });
});

export { RecordRoute as default } from '../../../components/layout/record-page.tsx';
