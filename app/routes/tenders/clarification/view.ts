import type { BoxError } from '../../../components/layout/question.ts';
import { writeDay, writeInstant } from '../../../domain/calendar/write-date.ts';
import type { AnswerRefusal } from '../../../domain/tender/decide-clarification.ts';
import { listWords } from '../../../domain/text/list-words.ts';
import type { Asked, Worded } from '../../../http/form-of.ts';
import type { TenderFacts } from '../../../operations/tender/show-tender.ts';
import { tenderPath } from '../tender-words.ts';

interface Answering extends TenderFacts {
	readonly asked: TenderFacts['clarifications'][number];
}

export function answerForm({ tender, asked }: Answering): Asked {
	const { answer, words } = asked;
	const mayAnswer = answer === null && tender.state === 'published';
	return {
		title: 'Answer a question',
		caption: tender.notice.title,
		back: tenderPath(tender),
		intro: mayAnswer
			? [
					`Answers are due by ${writeDay(tender.notice.timetable.answersBy)}. The answer is on the tender’s public page at once, and everybody who bids or has asked is told.`,
				]
			: [],
		inset: mayAnswer
			? ['An answer does not change the tender. If the tender must change, amend it too.']
			: answer === null
				? ['This tender has ended, so nothing is answered any more.']
				: [],
		facts: [
			{ key: 'The question as it was asked', value: { written: words } },
			...(answer === null
				? []
				: [
						{ key: 'The question as it was published', value: { written: answer.question } },
						{
							key: 'The answer',
							value: { cell: { written: answer.answer }, below: writeInstant(answer.answeredAt) },
						},
					]),
		],
		questions: mayAnswer
			? [
					{
						kind: 'long-text',
						name: 'question',
						label: 'The question as it is published',
						hint: 'Take out anything that could show who asked. What was asked is kept beside it, for the office only.',
						rows: 5,
					},
					{ kind: 'long-text', name: 'answer', label: 'The answer', rows: 8 },
				]
			: [],
		suggested: { question: [words] },
		button: mayAnswer ? { text: 'Publish the answer' } : null,
	};
}

export function answerRefusal(refusal: Worded<AnswerRefusal>): BoxError {
	switch (refusal.code) {
		case 'not-open':
			return { field: '', message: 'This tender has ended, so nothing is answered any more' };
		case 'already-answered':
			return { field: '', message: 'Somebody has answered this question already' };
		case 'no-words':
			return { field: 'answer', message: 'Enter the question and the answer' };
		case 'names-somebody':
			return {
				field: 'question',
				message: `Take out ${listWords(refusal.names.map((name) => `“${name}”`))}: no provider is named in what is published`,
			};
	}
}
