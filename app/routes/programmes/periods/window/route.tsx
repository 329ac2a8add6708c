import { formRoute } from '../../../../http/form-route.ts';
import { found } from '../../../../http/guarded.ts';
import { changeSubmissionWindow } from '../../../../operations/reporting-period/change-submission-window.ts';
import { showReportingPeriods } from '../../../../operations/reporting-period/show-reporting-periods.ts';
import { parseWindow } from './form.ts';
import { windowForm, windowRefusal } from './view.ts';

const form = formRoute('specification.edit', {
	about: async (g) => {
		const shown = found(await showReportingPeriods(g.services, g.scope, g.params.programme ?? ''));
		const period = found(shown.periods.find(({ number }) => String(number) === g.params.period));
		return { programme: shown.programme, period };
	},
	ask: ({ programme, period }) => windowForm(programme, period),
	parse: parseWindow,
	act: (g, { commandId }, { window, expected }, { programme, period }) =>
		changeSubmissionWindow(g.services, g.actor, g.scope, {
			commandId,
			slug: programme.slug,
			number: period.number,
			window,
			expected,
		}),
	refused: windowRefusal,
	done: (_changed, { programme }) => ({
		notice: 'The submission window has been changed',
		to: `/programmes/${programme.slug}/periods`,
	}),
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../../components/layout/form-page.tsx';
