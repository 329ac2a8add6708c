import { formRoute } from '../../../http/form-route.ts';
import { saveScore } from '../../../operations/evaluation/save-score.ts';
import { answerOfAddress } from '../answer-of-address.ts';
import { lotPath } from '../evaluation-words.ts';
import { scoreRefusal } from '../score-questions.ts';
import { parseOwnScore } from './form.ts';
import { nextAnswer, scoreForm, scoreView } from './view.ts';

const form = formRoute('bid.score', {
	about: answerOfAddress,
	ask: scoreForm,
	parse: parseOwnScore,
	act: (
		g,
		{ commandId, nobodyNamed, expectedVersion },
		{ score, reason },
		{ shown: { tender, lot }, submissionId, question },
	) =>
		saveScore(g.services, g.actor, g.scope, {
			commandId,
			nobodyNamed,
			slug: tender.slug,
			lotId: lot.lot.lotId,
			submissionId,
			questionId: question.questionId,
			expectedVersion,
			score,
			reason,
		}),
	refused: scoreRefusal,
	done: (_saved, about, { goes }) => ({
		notice: 'Your score has been saved',
		to: (goes === 'on' ? nextAnswer(about)?.to : undefined) ?? lotPath(about.shown),
	}),
	view: scoreView,
});

export const loader = form.loader;
export const action = form.action;
export { ScorePage as default } from './page.tsx';
