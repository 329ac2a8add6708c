import { mayDo } from '../../../domain/access/policy.ts';
import { guarded } from '../../../http/guarded.ts';
import { page } from '../../../http/replies.ts';
import { chaseOfAddress } from '../chase-of-address.ts';
import { chaseLogView } from './view.ts';

export const loader = guarded('chase.view', async (g) => {
	const view = chaseLogView(await chaseOfAddress(g), {
		record: mayDo(g.actor, 'chase.record'),
		close: mayDo(g.actor, 'return.review'),
	});
	return page(g, { title: view.title, view });
});

export { RecordRoute as default } from '../../../components/layout/record-page.tsx';
