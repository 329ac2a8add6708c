import { mayDo } from '../../../domain/access/policy.ts';
import { guarded } from '../../../http/guarded.ts';
import { page } from '../../../http/replies.ts';
import { listLotsToScore } from '../../../operations/evaluation/list-lots-to-score.ts';
import { listTenders } from '../../../operations/tender/list-tenders.ts';
import { showEnrolment } from '../../../operations/tender/show-enrolment.ts';
import { tendersView } from './view.ts';

export const loader = guarded('tender.view', async (g) => {
	const view = tendersView(
		await listTenders(g.services, g.scope),
		mayDo(g.actor, 'tender.edit'),
		mayDo(g.actor, 'opener.enrol')
			? { isEnrolled: (await showEnrolment(g.services, g.actor, g.scope)) !== null }
			: null,
		await listLotsToScore(g.services, g.actor, g.scope),
	);
	return page(g, { title: view.title, view });
});

export { RecordRoute as default } from '../../../components/layout/record-page.tsx';
