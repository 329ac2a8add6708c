import { FormPage, type FormPageView } from '../../../../components/layout/form-page.tsx';
import { useView } from '../../../../components/layout/view-context.ts';
import { plural } from '../../../../domain/text/list-words.ts';
import { commandIdOf } from '../../../../http/command-id.ts';
import { expectedVersionOf } from '../../../../http/expected-version.ts';
import { readForm } from '../../../../http/form.ts';
import { found, guarded } from '../../../../http/guarded.ts';
import { notFound, page, redirectTo } from '../../../../http/replies.ts';
import { tellNext } from '../../../../http/tell-next.ts';
import { makeReportingPeriods } from '../../../../operations/reporting-period/make-reporting-periods.ts';
import { showReportingPeriods } from '../../../../operations/reporting-period/show-reporting-periods.ts';
import { makePeriodsView, periodsRefusal } from './view.ts';

const title = 'Check the reporting periods';

export const loader = guarded('specification.edit', async (g) => {
	const facts = found(await showReportingPeriods(g.services, g.scope, g.params.programme ?? ''));
	return page(g, { title, view: makePeriodsView(facts, g.services.ids.next(), []) });
});

export const action = guarded('specification.edit', async (g) => {
	const slug = g.params.programme ?? '';
	const facts = found(await showReportingPeriods(g.services, g.scope, slug));
	const form = await readForm(g.request);
	const commandId = commandIdOf(form);
	const done = await makeReportingPeriods(g.services, g.actor, g.scope, {
		commandId,
		slug,
		expected: expectedVersionOf(form),
	});
	if (done.ok) {
		await tellNext(g, `${plural(done.value.made, 'reporting period')} made`);
		return redirectTo(`/programmes/${facts.programme.slug}/periods`);
	}
	if (done.refusal.code === 'not-found') throw notFound();
	return page(g, {
		title,
		status: 422,
		view: makePeriodsView(facts, commandId, [{ field: '', message: periodsRefusal[done.refusal.code] }]),
	});
});

export default function MakePeriodsRoute() {
	return <FormPage view={useView<FormPageView>()} />;
}
