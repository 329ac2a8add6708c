import { mayDo } from '../../../domain/access/policy.ts';
import { guarded } from '../../../http/guarded.ts';
import { page } from '../../../http/replies.ts';
import { entryOfAddress } from '../entry-of-address.ts';
import { accreditationView } from './view.ts';

export const loader = guarded('accreditation.view', async (g) => {
	const view = accreditationView(await entryOfAddress(g), mayDo(g.actor, 'accreditation.edit'));
	return page(g, { title: view.title, view });
});

export { RecordRoute as default } from '../../../components/layout/record-page.tsx';
