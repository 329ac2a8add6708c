import { requirementsOf } from '../../../domain/tender/requirements.ts';
import { formRoute } from '../../../http/form-route.ts';
import { found } from '../../../http/guarded.ts';
import { checkRequirement } from '../../../operations/evaluation/check-requirement.ts';
import { lotPath } from '../evaluation-words.ts';
import { lotInHand } from '../lot-of-address.ts';
import { parseCheck } from './form.ts';
import { type CheckShown, checkForm, checkRefusal } from './view.ts';

const form = formRoute('requirement.check', {
	about: async (g): Promise<CheckShown> => {
		const shown = await lotInHand(g);
		const { wholeIds } = shown.lot;
		const requirements = requirementsOf(shown.tender.notice, shown.lot.lot);
		return {
			shown,
			submissionId: found(wholeIds.find((id) => shown.maySeeBids && id === g.params.bid)),
			requirement: found(requirements.find(({ requirementId }) => requirementId === g.params.requirement)),
		};
	},
	ask: checkForm,
	parse: parseCheck,
	act: (
		g,
		{ commandId, nobodyNamed, expectedVersion },
		checked,
		{ shown: { tender, lot }, submissionId, requirement },
	) =>
		checkRequirement(g.services, g.actor, g.scope, {
			commandId,
			nobodyNamed,
			expectedVersion,
			slug: tender.slug,
			lotId: lot.lot.lotId,
			submissionId,
			requirementId: requirement.requirementId,
			...checked,
		}),
	refused: checkRefusal,
	done: (_saved, { shown }) => ({ notice: 'Saved', to: lotPath(shown) }),
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';
