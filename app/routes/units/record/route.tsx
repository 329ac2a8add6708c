import type { RecordingRefusal } from '../../../domain/unit/decide-recording.ts';
import type { Worded } from '../../../http/form-of.ts';
import { formRoute } from '../../../http/form-route.ts';
import { found } from '../../../http/guarded.ts';
import { recordMovement } from '../../../operations/unit/record-movement.ts';
import { showRecording } from '../../../operations/unit/show-recording.ts';
import { recordingRefusal } from '../refusal-words.ts';
import { parseRecording } from './form.ts';
import { recordForm } from './view.ts';

const form = formRoute('unit.record', {
	about: async (g) => found(await showRecording(g.services, g.scope, g.params.agreement ?? '')),
	ask: recordForm,
	parse: parseRecording,
	act: (g, { commandId, nobodyNamed }, typed, { agreement }) =>
		recordMovement(g.services, g.actor, g.scope, {
			commandId,
			nobodyNamed,
			agreementId: agreement.id,
			...typed,
		}),
	refused: (refusal: Worded<RecordingRefusal>, { places, names }, { accountId, onDay }) => {
		const account = places.find((place) => place.account.id === accountId)?.account;
		return recordingRefusal(refusal, names.areas.get(account?.areaId ?? '') ?? 'that area', onDay);
	},
	done: (_recorded, { agreement }) => ({
		notice: 'It has been recorded in the ledger',
		to: `/agreements/${agreement.id}/units`,
	}),
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';
