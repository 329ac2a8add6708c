import { mayDo } from '../../../domain/access/policy.ts';
import { found, guarded } from '../../../http/guarded.ts';
import { page } from '../../../http/replies.ts';
import { showProgramme } from '../../../operations/programme/show-programme.ts';
import { programmeView } from './view.ts';

export const loader = guarded('programme.view', async (g) => {
	const facts = found(await showProgramme(g.services, g.scope, g.params.programme ?? ''));
	return page(g, {
		title: facts.programme.name,
		view: programmeView(
			facts,
			mayDo(g.actor, 'programme.edit'),
			new URL(g.request.url).searchParams.get('kpi'),
		),
	});
});

export { RecordRoute as default } from '../../../components/layout/record-page.tsx';
