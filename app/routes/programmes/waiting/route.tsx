import { found, guarded } from '../../../http/guarded.ts';
import { page } from '../../../http/replies.ts';
import { showWaiting } from '../../../operations/performance/show-waiting.ts';
import { waitingView } from './view.ts';

export const loader = guarded('performance.view', async (g) => {
	const waiting = found(await showWaiting(g.services, g.scope, g.params.programme ?? ''));
	return page(g, { title: `Waiting lists, ${waiting.programme.name}`, view: waitingView(waiting) });
});

export { RecordRoute as default } from '../../../components/layout/record-page.tsx';
