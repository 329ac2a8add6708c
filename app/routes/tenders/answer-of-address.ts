import type { QualityQuestion } from '../../domain/tender/tender-notice.ts';
import { found, type SignedIn } from '../../http/guarded.ts';
import type { LotShown } from '../../operations/evaluation/show-lot.ts';
import { openedOf } from './evaluation-words.ts';
import { lotInHand } from './lot-of-address.ts';

export interface AnswerShown {
	readonly shown: LotShown;
	readonly submissionId: string;
	readonly question: QualityQuestion;
	readonly words: string;
}

/** One answer of one bid, which this reader may see. */
export async function answerOfAddress(g: SignedIn): Promise<AnswerShown> {
	const shown = await lotInHand(g);
	const { tender, lot, maySeeBids } = shown;
	const submissionId = found(lot.bidIds.find((id) => maySeeBids && id === g.params.bid));
	const question = found(tender.notice.questions.find(({ questionId }) => questionId === g.params.question));
	const words = openedOf(shown, submissionId).flatMap((part) =>
		part.part === `answer:${question.questionId}` && 'words' in part ? [part.words] : [],
	);
	return { shown, submissionId, question, words: words.join('') };
}
