import type { StepRefusal } from '../../../domain/grant/decide-step.ts';
import type { Worded } from '../../../http/form-of.ts';
import { formRoute } from '../../../http/form-route.ts';
import { acceptAgreement } from '../../../operations/agreement/accept-agreement.ts';
import { takeVersionStep } from '../../../operations/agreement/take-version-step.ts';
import { agreementVersionPath } from '../agreement-words.ts';
import { parseAcceptance } from '../answer-form.ts';
import { answerForm } from '../answer-view.ts';
import { stepRefusal } from '../step-refusal.ts';
import { agreementVersionOfAddress } from '../version-of-address.ts';
import { acceptanceAsked } from './view.ts';

const form = formRoute('agreement.accept', {
	about: agreementVersionOfAddress,
	ask: (facts) => answerForm(facts, acceptanceAsked(facts)),
	parse: parseAcceptance,
	act: (g, { commandId, nobodyNamed, expectedVersion }, { answer, words }, { version }) => {
		const command = {
			commandId,
			nobodyNamed,
			agreementId: version.agreementId,
			number: version.number,
			expectedVersion,
		};
		return answer === 'accept'
			? acceptAgreement(g.services, g.actor, g.scope, command)
			: takeVersionStep(g.services, g.actor, g.scope, { ...command, act: 'decline', words });
	},
	refused: (refusal: Worded<StepRefusal>, { names }) => stepRefusal(refusal, names, 'provider'),
	done: (_answered, { version }, { answer }) => ({
		notice:
			answer === 'accept'
				? 'You have accepted the terms. The commissioner has been told'
				: 'You have declined the terms. The commissioner has been told why',
		to: agreementVersionPath(version),
	}),
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';
