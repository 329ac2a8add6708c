import type { BoxError } from '../../../components/layout/question.ts';
import { only, words } from '../../../components/layout/record-view.ts';
import { writeDay, writeInstant } from '../../../domain/calendar/write-date.ts';
import type { AskRefusal } from '../../../domain/tender/decide-clarification.ts';
import { listWords } from '../../../domain/text/list-words.ts';
import type { Asked, Worded } from '../../../http/form-of.ts';
import type { OwnClarifications } from '../../../operations/clarification/list-own-clarifications.ts';

export function askForm({ tender, questions, mayAsk }: OwnClarifications): Asked {
	const { title, timetable } = tender.notice;
	const closes = writeInstant(timetable.questionsCloseAt);
	return {
		title: 'Questions about the tender',
		caption: title,
		back: `/open-tenders/${tender.slug}`,
		intro: mayAsk
			? [
					`Questions are taken until ${closes}, London time, and answered by ${writeDay(timetable.answersBy)}.`,
					'Nobody is told who asked: not the commissioner’s office, and not other bidders. The question and its answer are published to everybody.',
				]
			: [],
		inset: mayAsk
			? []
			: [
					tender.state === 'published'
						? `Questions closed on ${closes}, London time.`
						: 'This tender takes no questions.',
				],
		questions: mayAsk
			? [
					{
						kind: 'long-text',
						name: 'words',
						label: 'Your question',
						hint: 'Write it so that nobody can tell who asks: no names, and nothing that only your organisation could know or has done.',
						rows: 5,
					},
				]
			: [],
		button: mayAsk ? { text: 'Ask the question' } : null,
		below: only(questions.length > 0, {
			kind: 'table',
			table: {
				id: 'own-questions',
				caption: 'What your organisation has asked',
				large: true,
				columns: [words('Question'), words('Asked'), words('Answer')],
				rows: questions.map(({ id, words: asked, askedAt, answer }) => ({
					key: id,
					cells: [
						{ written: asked },
						writeInstant(askedAt),
						answer === null
							? { tag: 'Not answered yet', colour: 'yellow' }
							: { cell: { written: answer.answer }, below: writeInstant(answer.answeredAt) },
					],
				})),
				says: ['Only your own organisation sees this list.'],
			},
		}),
	};
}

export function askRefusal(refusal: Worded<AskRefusal>): BoxError {
	switch (refusal.code) {
		case 'not-open':
			return { field: '', message: 'This tender takes no questions' };
		case 'too-late':
			return {
				field: '',
				message: `Questions closed on ${writeInstant(refusal.closesAt)}. Yours was not taken`,
			};
		case 'no-words':
			return { field: 'words', message: 'Enter your question' };
		case 'names-somebody':
			return {
				field: 'words',
				message: `Take out ${listWords(refusal.names.map((name) => `“${name}”`))}: nobody may know who asked`,
			};
	}
}
