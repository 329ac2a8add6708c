import { monthsLabel } from '../../../domain/calendar/period-label.ts';
import type { MarkReadyRefusal } from '../../../domain/kpi-return/decide-mark-ready.ts';
import { whyLocked } from '../../../domain/kpi-return/why-locked.ts';
import { plural } from '../../../domain/text/list-words.ts';
import type { ReturnFacts } from '../../../operations/kpi-return/show-return.ts';
import type { AnswersView } from '../answers-view.ts';
import { blockingLines, draftAnswers, type FindingLine, notedLines } from '../draft-answers.ts';
import { lockWords } from '../lock-words.ts';

export interface CheckView {
	readonly returnId: string;
	readonly caption: string;
	readonly commandId: string;
	readonly locked: string | null;
	/** What stands in the way of handing it to a certifier. */
	readonly blocking: readonly FindingLine[];
	readonly unanswered: readonly FindingLine[];
	readonly refused: string | null;
	readonly answers: AnswersView;
	readonly notes: readonly { readonly text: string; readonly note: string }[];
	readonly onBehalfOf: string | null;
}

export function checkView(
	facts: ReturnFacts,
	commandId: string,
	refusal: MarkReadyRefusal | null = null,
): CheckView {
	const { whole, side } = facts;
	const lock = whyLocked(whole.row.state);
	return {
		returnId: whole.row.id,
		caption: `${whole.row.agreementTitle}, ${monthsLabel(whole.row.period)}`,
		commandId,
		locked: lock === null ? null : lockWords(lock),
		blocking: blockingLines(facts),
		unanswered: whole.queries
			.filter(({ state }) => state === 'open')
			.map(({ id, messages }) => ({
				text: `Answer the commissioner’s question: “${messages.at(-1)?.words ?? ''}”`,
				href: `/returns/${whole.row.id}/queries/${id}`,
			})),
		refused: refusal === null ? null : refusedReady(refusal),
		answers: draftAnswers(facts),
		notes: notedLines(facts),
		onBehalfOf: side === 'office' ? whole.row.leadName : null,
	};
}

/** What cannot be put right on this page; findings and questions are listed with their links. */
function refusedReady(refusal: MarkReadyRefusal): string | null {
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
