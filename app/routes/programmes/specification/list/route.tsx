import { mayDo } from '../../../../domain/access/policy.ts';
import { found, guarded } from '../../../../http/guarded.ts';
import { page } from '../../../../http/replies.ts';
import { showSpecifications } from '../../../../operations/specification/show-specifications.ts';
import { specificationsView } from './view.ts';

export const loader = guarded('specification.view', async (g) => {
	const facts = found(await showSpecifications(g.services, g.scope, g.params.programme ?? ''));
	const reader = {
		mayEdit: mayDo(g.actor, 'specification.edit'),
		maySeeProgramme: mayDo(g.actor, 'programme.view'),
	};
	return page(g, {
		title: `Service specification: ${facts.programme.name}`,
		view: specificationsView(facts, reader),
	});
});

export { RecordRoute as default } from '../../../../components/layout/record-page.tsx';
