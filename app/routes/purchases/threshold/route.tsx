import { FormPage, type FormPageView } from '../../../components/layout/form-page.tsx';
import { useView } from '../../../components/layout/view-context.ts';
import { expectedVersionOf } from '../../../http/expected-version.ts';
import { guarded } from '../../../http/guarded.ts';
import { page } from '../../../http/replies.ts';
import { setThreshold } from '../../../operations/purchase/set-threshold.ts';
import { showThreshold } from '../../../operations/purchase/show-threshold.ts';
import { actOnForm } from '../act-on-form.ts';
import { parseThreshold } from './form.ts';
import { thresholdView } from './view.ts';

export const loader = guarded('authority.set-threshold', async (g) => {
	const view = thresholdView(await showThreshold(g.services, g.actor), { commandId: g.services.ids.next() });
	return page(g, { title: view.title, view });
});

export const action = guarded('authority.set-threshold', async (g) => {
	const setting = await showThreshold(g.services, g.actor);
	return actOnForm(g, {
		draw: (drawn) => thresholdView(setting, drawn),
		parse: parseThreshold,
		act: async ({ above }, commandId, form) => {
			// The page counts from one, so that a form always has a version: the first setting is made from none.
			const done = await setThreshold(g.services, g.actor, {
				commandId,
				approvalAbovePence: above,
				expectedVersion: expectedVersionOf(form) - 1,
			});
			return done.ok ? done : { ok: false, refusal: { code: done.refusal } };
		},
		word: ({ code }) => ({
			field: '',
			message:
				code === 'places-orders'
					? 'You place orders for your council, so an approver who places none must set this amount'
					: 'Somebody else has changed this meanwhile. Look at it again',
		}),
		done: () => ({ notice: 'The amount has been saved', to: '/orders' }),
	});
});

export default function ThresholdRoute() {
	return <FormPage view={useView<FormPageView>()} />;
}
