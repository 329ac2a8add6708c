import type { FormPageView } from '../../../components/layout/form-page.tsx';
import type { CellView, FactView } from '../../../components/layout/record-view.ts';
import { londonTime } from '../../../domain/calendar/london.ts';
import { writeTime } from '../../../domain/calendar/write-date.ts';
import { type ScoreInHand, scoreInHand } from '../../../domain/evaluation/score-in-hand.ts';
import { plural } from '../../../domain/text/list-words.ts';
import type { Asked } from '../../../http/form-of.ts';
import type { AnswerShown } from '../answer-of-address.ts';
import { bidderName, lotPath, openedFilesOf } from '../evaluation-words.ts';
import { scoreQuestions } from '../score-questions.ts';

type Path = `/${string}`;
interface Way {
	readonly href: Path;
	readonly text: string;
}

/** The form with what is scored beside it, and the ways to the other answers. */
export interface ScoreView extends FormPageView {
	readonly criterion: string;
	readonly weight: string;
	readonly answer: string;
	/** What else belongs to the answer: its files. */
	readonly beside: readonly FactView[];
	readonly progress: string;
	readonly ways: readonly { readonly label: string; readonly ways: readonly Way[] }[];
	/** Null where nothing is typed here any more. */
	readonly autosave: Path | null;
	/** Where "save" leads, in the words of its button. */
	readonly goesOn: string;
}

const answerPath = ({ shown }: AnswerShown, bid: string, question: string): Path =>
	`${lotPath(shown)}/bids/${bid}/score/${question}`;

export const ownScore = ({ shown, submissionId, question }: AnswerShown): ScoreInHand =>
	scoreInHand(shown.lot.scores, shown.drafts, {
		submissionId,
		questionId: question.questionId,
		evaluatorId: shown.account.personId,
	});

/** The next bidder for the same question; after the last one the first bidder of the next question; null at the end. */
export function nextAnswer(about: AnswerShown): { readonly to: Path; readonly button: string } | null {
	const { shown, submissionId, question } = about;
	const { bidIds, questionIds } = shown.lot;
	const bid = bidIds[bidIds.indexOf(submissionId) + 1];
	if (bid !== undefined)
		return {
			to: answerPath(about, bid, question.questionId),
			button: 'Save and go to the next bidder',
		};
	const later = questionIds[questionIds.indexOf(question.questionId) + 1];
	return later === undefined || bidIds[0] === undefined
		? null
		: { to: answerPath(about, bidIds[0], later), button: 'Save and go to the next question' };
}

export function scoreForm(about: AnswerShown): Asked {
	const { shown, submissionId, question } = about;
	const { lot } = shown;
	const isOpen = lot.lock === null;
	const inHand = ownScore(about);
	return {
		title: question.asks,
		caption: `${bidderName(shown, submissionId)}, ${lot.lot.title}`,
		back: lotPath(shown),
		questions: isOpen ? scoreQuestions('Your score') : [],
		inset: [
			...(isOpen ? [] : ['The quality of this lot has been locked, so scores can no longer be changed.']),
			...notSaved(inHand, isOpen),
		],
		stored:
			inHand.version === 0
				? {}
				: { score: inHand.score === null ? [] : [String(inHand.score)], reason: [inHand.reason] },
		version: inHand.version,
		button: isOpen ? { text: 'Save the score' } : null,
		wide: true,
	};
}

const notSaved = ({ typedAt, savedVersion }: ScoreInHand, isOpen: boolean): readonly CellView[] =>
	typedAt === null || !isOpen
		? []
		: [
				`What you typed was kept at ${writeTime(londonTime(typedAt))} and does not count yet. Save it to make it your score${savedVersion === 0 ? '' : ' in place of the one that you saved before'}.`,
			];

/** The page round the form. */
export function scoreView(form: FormPageView, about: AnswerShown): ScoreView {
	const { shown, submissionId, question, words } = about;
	const { lot, tender, account } = shown;
	const own = lot.scores.filter(({ evaluatorId }) => evaluatorId === account.personId);
	const scored = own.filter((row) => lot.bidIds.includes(row.submissionId)).length;
	const all = lot.bidIds.length * lot.questionIds.length;
	const files = openedFilesOf(shown, submissionId, `answer:${question.questionId}`);
	const nameOf = (id: string) => bidderName(shown, id);
	const asks = (id: string) =>
		tender.notice.questions.find(({ questionId }) => questionId === id)?.asks ?? '';
	return {
		...form,
		criterion: question.criterion,
		weight: `${question.weight} of 100`,
		answer: words,
		beside: files.length === 0 ? [] : [{ key: 'Its files', value: { lines: files } }],
		progress: `You have scored ${scored} of ${plural(all, 'answer', 'answers')}.`,
		ways: [
			{
				label: 'Same question',
				ways: around(lot.bidIds, submissionId, 'bidder', nameOf, (id) =>
					answerPath(about, id, question.questionId),
				),
			},
			{
				label: 'Same bidder',
				ways: around(lot.questionIds, question.questionId, 'question', asks, (id) =>
					answerPath(about, submissionId, id),
				),
			},
		].filter(({ ways }) => ways.length > 0),
		autosave:
			form.button === null ? null : `${answerPath(about, submissionId, question.questionId)}/autosave`,
		goesOn: nextAnswer(about)?.button ?? 'Save and go back to the lot',
	};
}

function around(
	ids: readonly string[],
	id: string,
	what: string,
	nameOf: (id: string) => string,
	hrefOf: (id: string) => Path,
): readonly Way[] {
	const at = ids.indexOf(id);
	return [
		{ other: ids[at - 1], text: `Previous ${what}` },
		{ other: ids[at + 1], text: `Next ${what}` },
	].flatMap(({ other, text }) =>
		other === undefined ? [] : [{ href: hrefOf(other), text: `${text}: ${nameOf(other)}` }],
	);
}
