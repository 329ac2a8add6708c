import { FormPage, type FormPageView } from '../../../../components/layout/form-page.tsx';
import { useView } from '../../../../components/layout/view-context.ts';
import { commandIdOf } from '../../../../http/command-id.ts';
import { typedPart } from '../../../../http/expected-version.ts';
import { readForm, typedValues } from '../../../../http/form.ts';
import { found, guarded, type SignedIn } from '../../../../http/guarded.ts';
import { notFound, page, redirectTo } from '../../../../http/replies.ts';
import { tellNext } from '../../../../http/tell-next.ts';
import { changeSubmissionWindow } from '../../../../operations/reporting-period/change-submission-window.ts';
import { showReportingPeriods } from '../../../../operations/reporting-period/show-reporting-periods.ts';
import { parseWindow, shownWindow } from './form.ts';
import { windowRefusal, windowView } from './view.ts';

const title = 'Change the submission window';

async function periodOfAddress(g: SignedIn) {
	const { programme, periods } = found(
		await showReportingPeriods(g.services, g.scope, g.params.programme ?? ''),
	);
	return { programme, period: found(periods.find(({ number }) => String(number) === g.params.period)) };
}

export const loader = guarded('specification.edit', async (g) => {
	const { programme, period } = await periodOfAddress(g);
	return page(g, {
		title,
		view: windowView(programme, period, { commandId: g.services.ids.next(), values: null, errors: [] }),
	});
});

export const action = guarded('specification.edit', async (g) => {
	const { programme, period } = await periodOfAddress(g);
	const form = await readForm(g.request);
	const [commandId, expected, typed] = [commandIdOf(form), shownWindow(form), typedPart(form)];
	const again = (errors: FormPageView['errors'], shown = { ...period, ...expected }) =>
		page(g, {
			title,
			status: 422,
			view: windowView(programme, shown, { commandId, values: typedValues(typed), errors }),
		});
	const parsed = parseWindow(typed);
	if (!parsed.ok) return again(parsed.errors);
	const command = {
		commandId,
		slug: programme.slug,
		number: period.number,
		window: parsed.command,
		expected,
	};
	const done = await changeSubmissionWindow(g.services, g.actor, g.scope, command);
	if (done.ok) {
		await tellNext(g, 'The submission window has been changed');
		return redirectTo(`/programmes/${programme.slug}/periods`);
	}
	if (done.refusal.code === 'not-found') throw notFound();
	return again(
		windowRefusal(done.refusal),
		done.refusal.code === 'changed-meanwhile'
			? { ...period, ...done.refusal.window }
			: { ...period, ...expected },
	);
});

export default function SubmissionWindowRoute() {
	return <FormPage view={useView<FormPageView>()} />;
}
