import { mayDo } from '../../../../domain/access/policy.ts';
import { guarded } from '../../../../http/guarded.ts';
import { page } from '../../../../http/replies.ts';
import { versionOfAddress } from '../version-number.ts';
import { specificationView } from './view.ts';

export const loader = guarded('specification.view', async (g) => {
	const facts = await versionOfAddress(g);
	const reader = {
		mayEdit: mayDo(g.actor, 'specification.edit'),
		mayPublish: mayDo(g.actor, 'specification.publish'),
	};
	return page(g, {
		title: `Version ${facts.version.number} of the service specification`,
		view: specificationView(facts, reader),
	});
});

export { RecordRoute as default } from '../../../../components/layout/record-page.tsx';
