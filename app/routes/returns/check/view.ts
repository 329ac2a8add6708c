import type { FormPageView } from '../../../components/layout/form-page.tsx';
import type { BoxError } from '../../../components/layout/question.ts';
import { only, type RecordView, said } from '../../../components/layout/record-view.ts';
import { monthsLabel } from '../../../domain/calendar/period-label.ts';
import { writeDay } from '../../../domain/calendar/write-date.ts';
import type { MarkReadyRefusal } from '../../../domain/kpi-return/decide-mark-ready.ts';
import { whyLocked } from '../../../domain/kpi-return/why-locked.ts';
import { plural } from '../../../domain/text/list-words.ts';
import type { Asked } from '../../../http/form-of.ts';
import type { ReturnFacts } from '../../../operations/kpi-return/show-return.ts';
import {
	blockingLines,
	draftAnswers,
	type FindingLine,
	ledgerDifferencesOf,
	notesOf,
} from '../draft-answers.ts';
import { lockWords } from '../lock-words.ts';

export function checkForm({ whole: { row }, today }: ReturnFacts): Asked {
	const lock = whyLocked(row.state);
	const { endsOn } = row.period;
	const isOver = today > endsOn;
	return {
		title: 'Check the whole return',
		caption: `${row.agreementTitle}, ${monthsLabel(row.period)}`,
		back: `/returns/${row.id}`,
		inset: lock !== null ? [lockWords(lock)] : isOver ? [] : [wordsOf({ code: 'period-not-ended', endsOn })],
		questions: [],
		button: lock === null && isOver ? { text: 'Mark as ready to certify' } : null,
	};
}

/** Everything that the return says, before it is handed to a certifier. After a refusal what stands in the way is what is wrong. */
export function checkView(form: FormPageView, facts: ReturnFacts): RecordView {
	const { title, caption, inset = [], errors, button } = form;
	const { row } = facts.whole;
	const home = `/returns/${row.id}`;
	const lines = inTheWay(facts);
	const isRefused = errors.length > 0;
	const isOpen = whyLocked(row.state) === null;
	return {
		title,
		caption,
		back: { href: home, text: 'Back to the return' },
		errors: isRefused
			? [...errors, ...lines.map(({ text, href }) => ({ field: '', message: text, href }))]
			: [],
		blocks: [
			...only(!isRefused && lines.length > 0, {
				kind: 'inset',
				lines: [{ strong: 'Still to do before it can be certified' }],
				items: lines,
			}),
			...only(inset.length > 0, { kind: 'inset', lines: inset }),
			...ledgerDifferencesOf(facts, isOpen),
			...draftAnswers(facts, isOpen ? home : null),
			...notesOf(facts),
			...only(
				button !== null,
				...said(
					lines.length === 0
						? 'Nothing is missing. When you mark the return as ready, it is locked and the certifiers are told.'
						: 'What is listed at the top of this page must be put right before the return can be certified.',
				),
				...only(
					facts.side === 'office',
					...said(`${row.leadName} must certify it: nobody at the commissioner’s office can.`),
				),
				{ kind: 'form', form },
			),
		],
	};
}

const inTheWay = (facts: ReturnFacts): readonly FindingLine[] => [
	...facts.whole.queries
		.filter(({ state }) => state === 'open')
		.map(({ id, messages }) => ({
			text: `Answer the commissioner’s question: “${messages.at(-1)?.words ?? ''}”`,
			href: `/returns/${facts.whole.row.id}/queries/${id}`,
		})),
	...blockingLines(facts),
];

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
		case 'period-not-ended':
			return `The quarter is not over. You can mark the return as ready after ${writeDay(refusal.endsOn)}.`;
		case 'queries-unanswered':
			return `Answer ${plural(refusal.queryIds.length, 'question', 'questions')} from the commissioner first.`;
		case 'findings':
			return `Put right ${plural(refusal.findings.length, 'thing')} first.`;
	}
}
