import { mayDo } from '../../../../domain/access/policy.ts';
import { found, guarded } from '../../../../http/guarded.ts';
import { page } from '../../../../http/replies.ts';
import { showReportingPeriods } from '../../../../operations/reporting-period/show-reporting-periods.ts';
import { periodsView } from '../view.ts';

export const loader = guarded('specification.view', async (g) => {
	const facts = found(await showReportingPeriods(g.services, g.scope, g.params.programme ?? ''));
	return page(g, {
		title: `Reporting periods: ${facts.programme.name}`,
		view: periodsView(facts, mayDo(g.actor, 'specification.edit')),
	});
});

export { RecordRoute as default } from '../../../../components/layout/record-page.tsx';
