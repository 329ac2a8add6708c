import { plural } from '../../../../domain/text/list-words.ts';
import { formRoute } from '../../../../http/form-route.ts';
import { found } from '../../../../http/guarded.ts';
import { parseNothing } from '../../../../http/typed-fields.ts';
import { makeReportingPeriods } from '../../../../operations/reporting-period/make-reporting-periods.ts';
import { showReportingPeriods } from '../../../../operations/reporting-period/show-reporting-periods.ts';
import { makePeriodsForm, periodsRefusal } from './view.ts';

const form = formRoute('specification.edit', {
	about: async (g) => found(await showReportingPeriods(g.services, g.scope, g.params.programme ?? '')),
	ask: makePeriodsForm,
	parse: parseNothing,
	act: (g, { commandId, expectedVersion }, _nothing, { programme }) =>
		makeReportingPeriods(g.services, g.actor, g.scope, {
			commandId,
			slug: programme.slug,
			expected: expectedVersion,
		}),
	refused: periodsRefusal,
	done: ({ made }, { programme }) => ({
		notice: `${plural(made, 'reporting period')} made`,
		to: `/programmes/${programme.slug}/periods`,
	}),
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../../components/layout/form-page.tsx';
