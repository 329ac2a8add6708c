import type { FormPageView } from '../../../components/layout/form-page.tsx';
import type { BoxError } from '../../../components/layout/question.ts';
import { monthsLabel } from '../../../domain/calendar/period-label.ts';
import type { MarkReadyRefusal } from '../../../domain/kpi-return/decide-mark-ready.ts';
import { whyLocked } from '../../../domain/kpi-return/why-locked.ts';
import { plural } from '../../../domain/text/list-words.ts';
import type { Asked } from '../../../http/form-of.ts';
import type { ReturnFacts } from '../../../operations/kpi-return/show-return.ts';
import type { AnswersView } from '../answers-view.ts';
import { blockingLines, draftAnswers, type FindingLine, notedLines } from '../draft-answers.ts';
import { lockWords } from '../lock-words.ts';

export interface CheckView {
	readonly form: FormPageView;
	/** What stands in the way of handing it to a certifier. */
	readonly lines: readonly FindingLine[];
	readonly answers: AnswersView;
	readonly notes: readonly { readonly text: string; readonly note: string }[];
	readonly onBehalfOf: string | null;
}

export function checkForm({ whole: { row } }: ReturnFacts): Asked {
	const lock = whyLocked(row.state);
	return {
		title: 'Check the whole return',
		caption: `${row.agreementTitle}, ${monthsLabel(row.period)}`,
		back: `/returns/${row.id}`,
		inset: lock === null ? [] : [lockWords(lock)],
		questions: [],
		button: lock === null ? { text: 'Mark as ready to certify' } : null,
	};
}

export const checkView = (form: FormPageView, facts: ReturnFacts): CheckView => ({
	form,
	lines: [
		...facts.whole.queries
			.filter(({ state }) => state === 'open')
			.map(({ id, messages }) => ({
				text: `Answer the commissioner’s question: “${messages.at(-1)?.words ?? ''}”`,
				href: `/returns/${facts.whole.row.id}/queries/${id}`,
			})),
		...blockingLines(facts),
	],
	answers: draftAnswers(facts),
	notes: notedLines(facts),
	onBehalfOf: facts.side === 'office' ? facts.whole.row.leadName : null,
});

/** What cannot be put right on this page; findings and questions are listed with their links. */
export const readyRefusal = (refusal: MarkReadyRefusal): BoxError => ({
	field: '',
	message: wordsOf(refusal),
});

function wordsOf(refusal: MarkReadyRefusal): string {
	switch (refusal.code) {
		case 'locked':
			return lockWords(refusal.reason);
		case 'only-the-lead':
			return 'Only the lead provider can say that the return is ready to certify.';
		case 'queries-unanswered':
			return `Answer ${plural(refusal.queryIds.length, 'question', 'questions')} from the commissioner first.`;
		case 'findings':
			return `Put right ${plural(refusal.findings.length, 'thing')} first.`;
	}
}
