import { mayDo } from '../../../domain/access/policy.ts';
import { found, guarded } from '../../../http/guarded.ts';
import { madeNumber } from '../../../http/made-number.ts';
import { page } from '../../../http/replies.ts';
import { showVersions } from '../../../operations/kpi-return/show-versions.ts';
import { versionView } from './view.ts';

export const loader = guarded('return.view', async (g) => {
	const facts = found(
		await showVersions(g.services, g.scope, g.params.id ?? '', [madeNumber(g.params.number) ?? 0]),
	);
	const view = found(versionView(facts, mayDo(g.actor, 'erasure.ask')));
	return page(g, { title: view.title, view });
});

export { RecordRoute as default } from '../../../components/layout/record-page.tsx';
