import { found, guarded } from '../../../http/guarded.ts';
import { madeNumber } from '../../../http/made-number.ts';
import { page } from '../../../http/replies.ts';
import { showEvent } from '../../../operations/audit/show-event.ts';
import { eventView } from './view.ts';

export const loader = guarded('audit.search', async (g) => {
	const sequence = madeNumber(g.params.sequence, 15) ?? 0;
	const view = eventView(found(await showEvent(g.services, g.scope, sequence)));
	return page(g, { title: `${view.title}: entry ${sequence.toLocaleString('en-GB')}`, view });
});

export { RecordRoute as default } from '../../../components/layout/record-page.tsx';
