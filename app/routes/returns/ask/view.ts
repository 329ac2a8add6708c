import { monthsLabel } from '../../../domain/calendar/period-label.ts';
import { allBoxes } from '../../../domain/kpi-return/all-boxes.ts';
import type { QueryRefusal } from '../../../domain/kpi-return/decide-query.ts';
import { figureKey } from '../../../domain/kpi-return/figure.ts';
import { NARRATIVE_QUESTIONS } from '../../../domain/kpi-return/narrative.ts';
import type { ReviewFacts } from '../../../operations/kpi-return/show-review.ts';
import { cellNames } from '../cell-names.ts';
import { querySubjectWords } from '../query-words.ts';
import type { ReasonView } from '../reason-page.tsx';
import { wordsRefused } from '../words-refused.ts';

export type About =
	| { readonly kind: 'figure'; readonly box: string }
	| { readonly kind: 'narrative'; readonly question: string };

export interface Drawn {
	readonly commandId: string;
	readonly typed?: string;
	readonly refusal?: QueryRefusal;
}

/** Null where the return asks no such figure or question. */
export function askView({ whole, figures }: ReviewFacts, about: About, drawn: Drawn): ReasonView | null {
	const { commandId, typed = '', refusal = null } = drawn;
	const box =
		about.kind === 'figure'
			? allBoxes(whole.sections).find((each) => figureKey(each) === about.box)
			: undefined;
	const question =
		about.kind === 'narrative' ? NARRATIVE_QUESTIONS.find((each) => each === about.question) : undefined;
	if (box === undefined && question === undefined) return null;
	const value = box === undefined ? undefined : figures.get(figureKey(box));
	const error = refusal === null ? null : wordsRefused(refusal, 'your question');
	return {
		back: `/returns/${whole.row.id}/review`,
		caption: `${whole.row.agreementTitle}, ${monthsLabel(whole.row.period)}`,
		heading: `Ask about ${querySubjectWords({ box: box ?? null, question: question ?? null }, cellNames(whole))}`,
		explains: `${value === undefined ? '' : `The return says ${value}. `}The return goes back to the provider with your question beside the figure. The provider’s people are told that there is one, and answer here.`,
		label: 'Your question',
		hint: 'Do not write anything that identifies a person on the programme, a partner or a child.',
		button: 'Send the question',
		commandId,
		submission: whole.kpiReturn.latest?.number ?? 0,
		typed,
		error,
		refused: refusal === null || error !== null ? null : refusedWords(refusal),
	};
}

const refusedWords = (refusal: QueryRefusal): string =>
	refusal.code === 'another-submission'
		? `The provider has sent version ${refusal.submission} since you opened this page, so the question was not sent. The figure below is the new one: send the question again if it still stands.`
		: 'This return is not being reviewed any more, so the question was not sent.';
