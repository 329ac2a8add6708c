import { formRoute } from '../../../http/form-route.ts';
import { found } from '../../../http/guarded.ts';
import { correctMovement } from '../../../operations/unit/correct-movement.ts';
import { showRecording } from '../../../operations/unit/show-recording.ts';
import { correctionRefusal } from '../refusal-words.ts';
import { parseCorrection } from './form.ts';
import { correctForm } from './view.ts';

const form = formRoute('unit.record', {
	about: async (g) => {
		const { agreement = '', movement = '' } = g.params;
		const shown = found(await showRecording(g.services, g.scope, agreement, movement));
		return { ...shown, movement: found(shown.movement) };
	},
	ask: correctForm,
	parse: parseCorrection,
	act: (g, { commandId, nobodyNamed }, { reason }, { agreement, movement }) =>
		correctMovement(g.services, g.actor, g.scope, {
			commandId,
			nobodyNamed,
			agreementId: agreement.id,
			movementId: movement.id,
			reason,
		}),
	refused: correctionRefusal,
	done: (_corrected, { agreement }) => ({
		notice: 'The entry has been corrected. Both stay in the ledger.',
		to: `/agreements/${agreement.id}/units/ledger`,
	}),
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';
