import { found, guarded } from '../../../http/guarded.ts';
import { madeNumber } from '../../../http/made-number.ts';
import { page } from '../../../http/replies.ts';
import { showVersions } from '../../../operations/kpi-return/show-versions.ts';
import { compareView } from './view.ts';

/** `?before=1&after=2`: what differs between two versions. */
export const loader = guarded('return.view', async (g) => {
	const asked = new URL(g.request.url).searchParams;
	const numbers = ['before', 'after'].map((name) => madeNumber(asked.get(name)) ?? 0);
	const view = found(compareView(found(await showVersions(g.services, g.scope, g.params.id ?? '', numbers))));
	return page(g, { title: view.title, view });
});

export { RecordRoute as default } from '../../../components/layout/record-page.tsx';
