import { type CellView, type TableView, words } from '../../../components/layout/record-view.ts';
import { writeDay, writeInstant } from '../../../domain/calendar/write-date.ts';
import { isAnswerOverdue } from '../../../domain/tender/decide-clarification.ts';
import type { TenderFacts } from '../../../operations/tender/show-tender.ts';
import { tenderPath } from '../tender-words.ts';

type Clarification = TenderFacts['clarifications'][number];

/** What bidders have asked: what waits first, in no order that tells anything; then what was answered, the newest first. */
export function clarificationsTable(facts: TenderFacts, mayAnswer: boolean): TableView {
	const { tender, clarifications } = facts;
	const answeredAt = ({ answer }: Clarification) => answer?.answeredAt ?? '';
	const waiting = clarifications.filter(({ answer }) => answer === null);
	const answered = clarifications
		.filter(({ answer }) => answer !== null)
		.sort((one, other) => (answeredAt(one) < answeredAt(other) ? 1 : -1));
	const answers = mayAnswer && tender.state === 'published' && waiting.length > 0;
	return {
		id: 'clarifications',
		caption: 'What bidders have asked',
		columns: [words('Question'), words('Answer'), ...(answers ? [words('Do')] : [])],
		rows: [...waiting, ...answered].map((each) => ({
			key: each.id,
			cells: [
				questionCell(each),
				answerCell(facts, each),
				...(answers
					? [
							each.answer === null
								? { text: 'Answer', href: `${tenderPath(tender)}/clarifications/${each.id}`, of: each.words }
								: '',
						]
					: []),
			],
		})),
		empty: 'Nothing has been asked.',
		says: ['Nobody is shown who asked, or when. Nor does the order of the questions show it.'],
	};
}

const questionCell = ({ words: asked, answer }: Clarification): CellView =>
	answer === null || answer.question === asked
		? { written: asked }
		: { cell: { written: answer.question }, below: `Asked as: ${asked}` };

function answerCell({ tender, today }: TenderFacts, { answer }: Clarification): CellView {
	if (answer !== null)
		return { cell: { written: answer.answer }, below: `Answered ${writeInstant(answer.answeredAt)}` };
	if (tender.state !== 'published') return 'Not answered';
	const { answersBy } = tender.notice.timetable;
	return {
		cell: isAnswerOverdue(false, answersBy, today)
			? { tag: 'Overdue', colour: 'red' }
			: { tag: 'To be answered', colour: 'yellow' },
		below: `Due by ${writeDay(answersBy)}`,
	};
}
