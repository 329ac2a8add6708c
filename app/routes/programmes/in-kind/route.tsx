import { formRoute } from '../../../http/form-route.ts';
import { found } from '../../../http/guarded.ts';
import { saveInKind } from '../../../operations/in-kind/save-in-kind.ts';
import { showInKind } from '../../../operations/in-kind/show-in-kind.ts';
import { parseInKind } from './form.ts';
import { inKindForm, inKindRefusal } from './view.ts';

const form = formRoute('in-kind.edit', {
	/** The contribution of the address; none where one is added. */
	about: async (g) => {
		const shown = found(await showInKind(g.services, g.scope, g.params.programme ?? ''));
		const id = g.params.contribution;
		return {
			shown,
			one: id === undefined ? null : found(shown.contributions.find((each) => each.id === id)),
		};
	},
	ask: ({ shown, one }) => inKindForm(shown, one),
	parse: parseInKind,
	act: (g, { commandId, nobodyNamed, expectedVersion }, content, { shown, one }) =>
		saveInKind(g.services, g.actor, g.scope, {
			commandId,
			nobodyNamed,
			slug: shown.programme.slug,
			changes: one === null ? null : { contributionId: one.id, expectedVersion },
			content,
		}),
	refused: inKindRefusal,
	done: (_saved, { shown }) => ({
		notice: 'The contribution in kind has been saved',
		to: `/programmes/${shown.programme.slug}`,
	}),
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';
