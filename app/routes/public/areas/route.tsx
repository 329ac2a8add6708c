import { useView } from '../../../components/layout/view-context.ts';
import { guarded } from '../../../http/guarded.ts';
import { page } from '../../../http/replies.ts';
import { listReferralAreas } from '../../../operations/referral/list-referral-areas.ts';
import { ReferralAreasPage, type ReferralAreasView } from './page.tsx';

export const loader = guarded('public', async (g) => {
	const areas = await listReferralAreas(g.services);
	const view: ReferralAreasView = {
		areas: areas.map(({ name, onsCode }) => ({ name, href: `/can-i-refer/${onsCode}` })),
	};
	return page(g, { title: 'Can I refer?', view });
});

export default function ReferralAreasRoute() {
	return <ReferralAreasPage view={useView<ReferralAreasView>()} />;
}
