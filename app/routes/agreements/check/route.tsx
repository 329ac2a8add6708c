import type { StepRefusal } from '../../../domain/grant/decide-step.ts';
import type { Worded } from '../../../http/form-of.ts';
import { formRoute } from '../../../http/form-route.ts';
import { parseNothing } from '../../../http/typed-fields.ts';
import { takeVersionStep } from '../../../operations/agreement/take-version-step.ts';
import { agreementVersionPath, sideOf } from '../agreement-words.ts';
import { stepRefusal } from '../step-refusal.ts';
import { agreementVersionOfAddress } from '../version-of-address.ts';
import { checkForm, mayLook } from './view.ts';

const form = formRoute('agreement.write', {
	about: async (g) => ({ facts: await agreementVersionOfAddress(g), by: sideOf(g.scope) }),
	ask: ({ facts, by }, { typed }) => (typed !== null || mayLook(facts, by) ? checkForm(facts, by) : null),
	parse: parseNothing,
	act: (g, { commandId, nobodyNamed, expectedVersion }, _nothing, { by, facts: { version } }) =>
		takeVersionStep(g.services, g.actor, g.scope, {
			commandId,
			nobodyNamed,
			agreementId: version.agreementId,
			number: version.number,
			expectedVersion,
			act: by === 'provider' ? 'propose' : 'put-forward',
			words: '',
		}),
	refused: (refusal: Worded<StepRefusal>, { facts: { names }, by }) => stepRefusal(refusal, names, by),
	done: (_taken, { by, facts: { version } }) => ({
		notice:
			by === 'provider'
				? 'The variation has been proposed to the commissioner'
				: 'The terms have been put forward. The approvers have been told',
		to: agreementVersionPath(version),
	}),
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';
