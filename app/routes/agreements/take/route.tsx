import type { StepRefusal } from '../../../domain/grant/decide-step.ts';
import type { Worded } from '../../../http/form-of.ts';
import { formRoute } from '../../../http/form-route.ts';
import { found } from '../../../http/guarded.ts';
import { takeVersionStep } from '../../../operations/agreement/take-version-step.ts';
import { agreementVersionPath, agreementVersionsPath, sideOf } from '../agreement-words.ts';
import { stepRefusal } from '../step-refusal.ts';
import { agreementVersionOfAddress } from '../version-of-address.ts';
import { parseStep } from './form.ts';
import { needsWords, saidOf, type TakenAct, takeForm } from './view.ts';

const form = formRoute('agreement.write', {
	about: async (g) => {
		const facts = await agreementVersionOfAddress(g);
		const by = sideOf(g.scope);
		const act = (['send', 'take-back', 'decline', 'discard'] as const).find(
			(each): each is TakenAct => each === g.params.act,
		);
		// A provider declines on the page on which it reads the terms; it has nothing to send or to take back.
		return { facts, by, act: found(by === 'provider' && act !== 'discard' ? null : act) };
	},
	ask: ({ facts, act, by }) => takeForm(facts, act, by),
	parse: (typed, { act }) => parseStep(typed, needsWords(act)),
	act: (g, { commandId, nobodyNamed, expectedVersion }, { words }, { act, facts: { version } }) =>
		takeVersionStep(g.services, g.actor, g.scope, {
			commandId,
			nobodyNamed,
			agreementId: version.agreementId,
			number: version.number,
			expectedVersion,
			act,
			words,
		}),
	refused: (refusal: Worded<StepRefusal>, { facts: { names }, by }) => stepRefusal(refusal, names, by),
	done: (_taken, { act, facts: { version } }) => ({
		notice: saidOf(act),
		// What goes back to the provider is its own draft, which the office does not read.
		to:
			act === 'take-back' && version.side === 'provider'
				? agreementVersionsPath(version.agreementId)
				: agreementVersionPath(version),
	}),
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';
