import type { FormPageView } from '../../../components/layout/form-page.tsx';
import type { BoxError, BoxValues } from '../../../components/layout/question.ts';
import { only, type RecordBlock, said } from '../../../components/layout/record-view.ts';
import { threadView } from '../../../components/words/thread-view.ts';
import { monthsLabel } from '../../../domain/calendar/period-label.ts';
import { cellNames } from '../../../domain/kpi-return/cell-names.ts';
import type { AnswerRefusal } from '../../../domain/kpi-return/decide-answer-query.ts';
import type { AskAgainRefusal } from '../../../domain/kpi-return/decide-ask-again.ts';
import type { ResolveQueryRefusal } from '../../../domain/kpi-return/decide-resolve-query.ts';
import { typeFigure, writeFigure } from '../../../domain/kpi-return/write-figure.ts';
import type { Asked } from '../../../http/form-of.ts';
import type { QueryFacts } from '../../../operations/kpi-return/show-query.ts';
import { querySubjectWords } from '../query-words.ts';
import { wordsRefusal } from '../words-refusal.ts';
import type { QueryShown } from './query-of.ts';

const HINT = 'Do not write anything that identifies a person on the programme, a partner or a child.';

/** What this person may add to the thread. */
export function queryForm(shown: QueryShown, typed: BoxValues | null = null): Asked {
	const { whole, query, side, may } = shown;
	const { row } = whole;
	const adds = isOpen(shown) ? addsOf(shown) : null;
	const [wrote = ''] = typed?.reason ?? [];
	return {
		title: `Question about ${querySubjectWords(query, cellNames(whole))}`,
		caption: `${row.agreementTitle}, ${monthsLabel(row.period)}`,
		back: side === 'office' && may.review ? `/returns/${row.id}/review` : `/returns/${row.id}`,
		blocks: toRead(shown),
		inset: adds === null && wrote !== '' ? [`You wrote: ${wrote}`] : [],
		questions: adds === null ? [] : [{ kind: 'long-text', name: 'reason', label: adds.label, hint: HINT }],
		button: adds === null ? null : { text: adds.button },
		...(adds === null ? {} : { sentTo: adds.sentTo }),
	};
}

/** What is known of the figure, and the thread. */
function toRead(shown: QueryShown): readonly RecordBlock[] {
	const { whole, query, side } = shown;
	const { row } = whole;
	const figure = figureWords(shown);
	return [
		...(figure === null ? [] : said(figure)),
		{ kind: 'thread', thread: threadView(query, row.id) },
		...only(
			side !== 'office' && row.state === 'queried',
			...said([
				'If the figure is wrong,',
				{
					href: `/returns/${row.id}/${query.section === 'narrative' ? 'narrative' : `sections/${query.section}`}`,
					text: 'put it right in the return',
				},
				', and submit the return again.',
			]),
		),
	];
}

/** Under the form the button that settles the question, for whoever may. */
export function queryView(form: FormPageView, shown: QueryShown): FormPageView {
	const { whole, query, side, may } = shown;
	const { row } = whole;
	const maySettle = isOpen(shown) && side === 'office' && may.review && isReviewed(row);
	return {
		...form,
		below: only(maySettle, {
			kind: 'actions',
			actions: [
				{
					href: `/returns/${row.id}/queries/${query.id}/settle`,
					text: 'The question is settled',
					as: 'secondary',
					post: form.hidden,
				},
			],
		}),
	};
}

const isOpen = ({ whole, query }: QueryFacts): boolean =>
	query.state !== 'resolved' && whole.row.state !== 'accepted' && whole.row.state !== 'closed';
const isReviewed = ({ state }: QueryFacts['whole']['row']): boolean =>
	state === 'submitted' || state === 'queried';

interface Adds {
	readonly sentTo: string;
	readonly label: string;
	readonly button: string;
}

/** The provider answers; the office asks again while the return is under review. */
function addsOf({ whole, query, side, may }: QueryShown): Adds | null {
	const path = `/returns/${whole.row.id}/queries/${query.id}`;
	if (side === 'office')
		return may.review && isReviewed(whole.row)
			? { sentTo: `${path}/ask-again`, label: 'Ask again', button: 'Send' }
			: null;
	if (!may.answer) return null;
	return {
		sentTo: `${path}/answer`,
		label: query.state === 'open' ? 'Your answer' : 'Add to your answer',
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

/** Why nothing was added. `what` is "your answer". */
export const queryRefusal =
	(what: string) =>
	(refusal: AnswerRefusal | AskAgainRefusal | ResolveQueryRefusal): BoxError => {
		switch (refusal.code) {
			case 'words-missing':
			case 'words-too-long':
				return wordsRefusal(refusal, what);
			case 'query-resolved':
				return { field: '', message: 'This question has been settled, so nothing was added.' };
			case 'return-closed':
				return { field: '', message: 'The return has been closed, so nothing was added.' };
			case 'return-accepted':
				return { field: '', message: 'The return has been accepted, so nothing was added.' };
			case 'not-under-review':
				return { field: '', message: 'This return is not being reviewed now, so nothing was sent.' };
			case 'only-the-provider':
				return { field: '', message: 'Only the provider answers.' };
			case 'only-the-office':
				return { field: '', message: 'Only the commissioner’s office asks and settles questions.' };
			case 'no-such-query':
				return { field: '', message: 'Nothing was sent.' };
		}
	};
