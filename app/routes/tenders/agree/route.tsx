import { mayDo } from '../../../domain/access/policy.ts';
import { formRoute } from '../../../http/form-route.ts';
import { agreeScore } from '../../../operations/evaluation/agree-score.ts';
import { answerOfAddress } from '../answer-of-address.ts';
import { lotPath } from '../evaluation-words.ts';
import { parseScore } from '../score-fields.ts';
import { scoreRefusal } from '../score-questions.ts';
import { agreeForm } from './view.ts';

/** Whoever may see the scores reads them here, with every earlier one; an officer records what was agreed. */
const form = formRoute(
	{ see: 'tender.view', send: 'score.agree' },
	{
		about: answerOfAddress,
		ask: (about, { g }) => agreeForm(about, mayDo(g.actor, 'score.agree')),
		parse: parseScore,
		act: (
			g,
			{ commandId, nobodyNamed, expectedVersion },
			score,
			{ shown: { tender, lot }, submissionId, question },
		) =>
			agreeScore(g.services, g.actor, g.scope, {
				commandId,
				nobodyNamed,
				expectedVersion,
				slug: tender.slug,
				lotId: lot.lot.lotId,
				submissionId,
				questionId: question.questionId,
				...score,
			}),
		refused: scoreRefusal,
		done: (_saved, { shown }) => ({ notice: 'The agreed score has been saved', to: lotPath(shown) }),
	},
);

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';
