import { formRoute } from '../../../http/form-route.ts';
import { found } from '../../../http/guarded.ts';
import { askForErasing } from '../../../operations/erasure/ask-for-erasing.ts';
import { showErasable } from '../../../operations/erasure/show-erasable.ts';
import { parseAsking } from './form.ts';
import { askForm, askingRefusal } from './view.ts';

const KINDS = ['return', 'board-report'] as const;

const form = formRoute('erasure.ask', {
	about: async (g) => {
		const kind = found(KINDS.find((each) => each === g.params.kind) ?? null);
		return found(await showErasable(g.services, g.scope, { kind, id: g.params.id ?? '' }));
	},
	ask: askForm,
	parse: parseAsking,
	act: (g, { commandId }, typed, { erasable: { kind, id } }) =>
		askForErasing(g.services, g.actor, g.scope, { commandId, kind, recordId: id, ...typed }),
	refused: askingRefusal,
	done: ({ erasureId }) => ({
		notice: 'Sent for approval. Nothing has been erased yet',
		to: `/erasures/${erasureId}`,
	}),
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';
