import { formRoute } from '../../../http/form-route.ts';
import { found } from '../../../http/guarded.ts';
import { answerClarification } from '../../../operations/clarification/answer-clarification.ts';
import { tenderOfAddress } from '../tender-of-address.ts';
import { tenderPath } from '../tender-words.ts';
import { parseAnswer } from './form.ts';
import { answerForm, answerRefusal } from './view.ts';

const form = formRoute('clarification.answer', {
	about: async (g) => {
		const facts = await tenderOfAddress(g);
		const { clarification } = g.params;
		return { ...facts, asked: found(facts.clarifications.find(({ id }) => id === clarification)) };
	},
	ask: answerForm,
	parse: parseAnswer,
	act: (g, { commandId, nobodyNamed }, { question, answer }, { tender, asked }) =>
		answerClarification(g.services, g.actor, g.scope, {
			commandId,
			slug: tender.slug,
			clarificationId: asked.id,
			question,
			answer,
			nobodyNamed,
		}),
	refused: answerRefusal,
	done: (_answered, { tender }) => ({
		notice: 'The answer has been published, and everybody who bids or has asked is told',
		to: tenderPath(tender),
	}),
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';
