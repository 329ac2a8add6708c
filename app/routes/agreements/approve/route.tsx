import type { StepRefusal } from '../../../domain/grant/decide-step.ts';
import type { Worded } from '../../../http/form-of.ts';
import { formRoute } from '../../../http/form-route.ts';
import { approveAgreement } from '../../../operations/agreement/approve-agreement.ts';
import { takeVersionStep } from '../../../operations/agreement/take-version-step.ts';
import { agreementVersionPath } from '../agreement-words.ts';
import { parseApproval } from '../answer-form.ts';
import { answerForm } from '../answer-view.ts';
import { stepRefusal } from '../step-refusal.ts';
import { agreementVersionOfAddress } from '../version-of-address.ts';
import { approvalAsked, approvalSaid } from './view.ts';

const form = formRoute('agreement.approve', {
	about: agreementVersionOfAddress,
	ask: (facts, { g }) => answerForm(facts, approvalAsked(facts, g.actor.personId)),
	parse: parseApproval,
	act: (g, { commandId, nobodyNamed, expectedVersion }, { answer, words }, { version }) => {
		const command = {
			commandId,
			nobodyNamed,
			agreementId: version.agreementId,
			number: version.number,
			expectedVersion,
		};
		return answer === 'approve'
			? approveAgreement(g.services, g.actor, g.scope, command)
			: takeVersionStep(g.services, g.actor, g.scope, { ...command, act: 'send-back', words });
	},
	refused: (refusal: Worded<StepRefusal>, { names }) => stepRefusal(refusal, names, 'commissioner'),
	done: ({ state }, { version }) => ({ notice: approvalSaid(state), to: agreementVersionPath(version) }),
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';
