import { monthsLabel } from '../../../domain/calendar/period-label.ts';
import { writeDay, writeInstant } from '../../../domain/calendar/write-date.ts';
import type { SubmitRefusal } from '../../../domain/kpi-return/decide-submission.ts';
import { DECLARATION } from '../../../domain/kpi-return/declaration.ts';
import { plural } from '../../../domain/text/list-words.ts';
import type { ReturnFacts } from '../../../operations/kpi-return/show-return.ts';
import type { AnswersView } from '../answers-view.ts';
import { blockingLines, draftAnswers, type FindingLine, notedLines } from '../draft-answers.ts';

export interface CertifyView {
	readonly returnId: string;
	readonly caption: string;
	readonly commandId: string;
	/** Why this person cannot certify it now; null where nothing stands in the way. */
	readonly cannot: string | null;
	readonly preparedBy: readonly string[];
	readonly declaration: string;
	readonly declarationError: string | null;
	readonly refused: string | null;
	readonly blocking: readonly FindingLine[];
	readonly answers: AnswersView;
	readonly notes: readonly { readonly text: string; readonly note: string }[];
}

export function certifyView(
	facts: ReturnFacts,
	personId: string,
	commandId: string,
	refusal: SubmitRefusal | null = null,
): CertifyView {
	const { whole, preparers, side, today } = facts;
	const { period, state } = whole.row;
	return {
		returnId: whole.row.id,
		caption: `${whole.row.agreementTitle}, ${monthsLabel(period)}`,
		commandId,
		cannot:
			side !== 'lead'
				? refusedSubmit({ code: 'lead-certifies' })
				: state !== 'ready-to-certify'
					? refusedSubmit({ code: 'not-ready-to-certify' })
					: preparers.some(({ id }) => id === personId)
						? refusedSubmit({ code: 'certifier-prepared-it' })
						: today < period.opensOn
							? refusedSubmit({ code: 'window-not-open', opensOn: period.opensOn })
							: null,
		preparedBy: [...new Set(preparers.map(({ name }) => name))],
		declaration: DECLARATION,
		declarationError: refusal?.code === 'not-declared' ? refusedSubmit(refusal) : null,
		refused: refusal === null || refusal.code === 'not-declared' ? null : refusedSubmit(refusal),
		blocking: refusal?.code === 'findings' ? blockingLines(facts) : [],
		answers: draftAnswers(facts),
		notes: notedLines(facts),
	};
}

/** Why it was not submitted, or cannot be, in words. */
export function refusedSubmit(refusal: SubmitRefusal): string {
	switch (refusal.code) {
		case 'not-ready-to-certify':
			return 'This return has not been marked as ready to certify. Whoever fills it in does that when it is complete.';
		case 'already-submitted':
			return `This return is in already: version ${refusal.submission} was submitted on ${writeInstant(refusal.submittedAt)}.`;
		case 'provider-certifies':
			return 'The provider certifies its own return. You can fill it in for the provider, but not certify it.';
		case 'lead-certifies':
			return 'The lead provider certifies the return.';
		case 'certifier-prepared-it':
			return 'You filled in some of this return, so somebody else must certify it: another certifier, or the deputy.';
		case 'period-not-ended':
			return `The quarter has not ended. The return can be submitted after ${writeDay(refusal.endsOn)}.`;
		case 'window-not-open':
			return `The return can be submitted from ${writeDay(refusal.opensOn)}.`;
		case 'not-declared':
			return 'Tick the declaration to certify the return';
		case 'findings':
			return `${plural(refusal.findings.length, 'thing')} must be put right before the return can be submitted`;
	}
}
