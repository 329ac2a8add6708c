import { monthsLabel } from '../../../domain/calendar/period-label.ts';
import type { AnswerRefusal } from '../../../domain/kpi-return/decide-answer-query.ts';
import type { AskAgainRefusal } from '../../../domain/kpi-return/decide-ask-again.ts';
import type { ResolveQueryRefusal } from '../../../domain/kpi-return/decide-resolve-query.ts';
import { typeFigure, writeFigure } from '../../../domain/kpi-return/write-figure.ts';
import type { QueryFacts } from '../../../operations/kpi-return/show-query.ts';
import { cellNames } from '../cell-names.ts';
import { querySubjectWords } from '../query-words.ts';
import { type ThreadView, threadView } from '../thread-view.ts';
import { wordsRefused } from '../words-refused.ts';

export interface QueryView {
	readonly returnId: string;
	readonly caption: string;
	readonly heading: string;
	readonly back: string;
	/** "The return said 12 when it was sent." */
	readonly figure: string | null;
	readonly changeHref: string | null;
	readonly thread: ThreadView;
	/** What this person may add; null where nothing. */
	readonly adds: {
		readonly action: string;
		readonly label: string;
		readonly hint: string;
		readonly button: string;
	} | null;
	/** Where the office says that the question is settled; null for anybody else. */
	readonly settleAction: string | null;
	readonly commandId: string;
	readonly typed: string;
	readonly error: string | null;
	readonly refused: string | null;
}

export type QueryRefusal = AnswerRefusal | AskAgainRefusal | ResolveQueryRefusal;

const HINT = 'Do not write anything that identifies a person on the programme, a partner or a child.';

export function queryView(
	facts: QueryFacts,
	may: { readonly answer: boolean; readonly review: boolean },
	commandId: string,
	typed = '',
	refusal: QueryRefusal | null = null,
): QueryView {
	const { whole, query, side } = facts;
	const { row } = whole;
	const path = `/returns/${row.id}/queries/${query.id}`;
	const isOffice = side === 'office';
	const isOpen = query.state !== 'resolved' && row.state !== 'accepted';
	const error = refusal === null ? null : wordsRefused(refusal, isOffice ? 'your question' : 'your answer');
	return {
		returnId: row.id,
		caption: `${row.agreementTitle}, ${monthsLabel(row.period)}`,
		heading: `Question about ${querySubjectWords(query, cellNames(whole))}`,
		back: isOffice && may.review ? `/returns/${row.id}/review` : `/returns/${row.id}`,
		figure: figureWords(facts),
		changeHref:
			!isOffice && row.state === 'queried'
				? `/returns/${row.id}/${query.section === 'narrative' ? 'narrative' : `sections/${query.section}`}`
				: null,
		thread: threadView(query, row.id),
		adds: isOpen ? addsOf(facts, may, path) : null,
		settleAction: isOpen && isOffice && may.review && isReviewed(row) ? `${path}/settle` : null,
		commandId,
		typed,
		error,
		refused: refusal === null || error !== null ? null : refusedWords(refusal),
	};
}

const isReviewed = ({ state }: QueryFacts['whole']['row']): boolean =>
	state === 'submitted' || state === 'queried';

/** The provider answers; the office asks again while the return is under review. */
function addsOf(
	{ whole, query, side }: QueryFacts,
	may: { readonly answer: boolean; readonly review: boolean },
	path: string,
): QueryView['adds'] {
	if (side === 'office') {
		return may.review && isReviewed(whole.row)
			? { action: `${path}/ask-again`, label: 'Ask again', hint: HINT, button: 'Send' }
			: null;
	}
	if (!may.answer) return null;
	return {
		action: `${path}/answer`,
		label: query.state === 'open' ? 'Your answer' : 'Add to your answer',
		hint: HINT,
		button: 'Send your answer',
	};
}

function figureWords({ whole, query, asSent, now }: QueryFacts): string | null {
	const unit = whole.specification.measures.find(({ key }) => key === query.box?.measureKey)?.unit;
	if (query.box === null || unit === undefined || asSent === null) return null;
	const version = whole.submissions.find(({ id }) => id === query.submissionId)?.number;
	const sent = `Version ${version} of the return says ${writeFigure(asSent, unit)}.`;
	return now === '' || now === typeFigure(asSent, unit)
		? sent
		: `${sent} It has been changed since, to ${now}.`;
}

function refusedWords(refusal: QueryRefusal): string {
	switch (refusal.code) {
		case 'query-resolved':
			return 'This question has been settled, so nothing was added.';
		case 'return-accepted':
			return 'The return has been accepted, so nothing was added.';
		case 'not-under-review':
			return 'This return is not being reviewed now, so nothing was sent.';
		case 'only-the-provider':
			return 'Only the provider answers.';
		case 'only-the-office':
			return 'Only the commissioner’s office asks and settles questions.';
		default:
			return 'Nothing was sent.';
	}
}
