import { formRoute } from '../../../http/form-route.ts';
import { saveScore } from '../../../operations/evaluation/save-score.ts';
import { answerOfAddress } from '../answer-of-address.ts';
import { lotPath } from '../evaluation-words.ts';
import { parseScore } from '../score-fields.ts';
import { scoreRefusal } from '../score-questions.ts';
import { scoreForm } from './view.ts';

const form = formRoute('bid.score', {
	about: answerOfAddress,
	ask: scoreForm,
	parse: parseScore,
	act: (g, { commandId, expectedVersion }, score, { shown: { tender, lot }, submissionId, question }) =>
		saveScore(g.services, g.actor, g.scope, {
			commandId,
			slug: tender.slug,
			lotId: lot.lot.lotId,
			submissionId,
			questionId: question.questionId,
			expectedVersion,
			...score,
		}),
	refused: scoreRefusal,
	done: (_saved, { shown }) => ({ notice: 'Your score has been saved', to: lotPath(shown) }),
});

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';
