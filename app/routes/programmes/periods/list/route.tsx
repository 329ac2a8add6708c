import { useView } from '../../../../components/layout/view-context.ts';
import { mayDo } from '../../../../domain/access/policy.ts';
import { found, guarded } from '../../../../http/guarded.ts';
import { page } from '../../../../http/replies.ts';
import { showReportingPeriods } from '../../../../operations/reporting-period/show-reporting-periods.ts';
import { type PeriodsView, periodsView } from '../view.ts';
import { PeriodsPage } from './page.tsx';

export const loader = guarded('specification.view', async (g) => {
	const facts = found(await showReportingPeriods(g.services, g.scope, g.params.programme ?? ''));
	return page(g, {
		title: `Reporting periods: ${facts.programme.name}`,
		view: periodsView(facts, mayDo(g.actor, 'specification.edit')),
	});
});

export default function PeriodsRoute() {
	return <PeriodsPage view={useView<PeriodsView>()} />;
}
