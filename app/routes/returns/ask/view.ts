import type { BoxError } from '../../../components/layout/question.ts';
import { monthsLabel } from '../../../domain/calendar/period-label.ts';
import { allBoxes } from '../../../domain/kpi-return/all-boxes.ts';
import { cellNames } from '../../../domain/kpi-return/cell-names.ts';
import type { QueryRefusal } from '../../../domain/kpi-return/decide-query.ts';
import { figureKey } from '../../../domain/kpi-return/figure.ts';
import { NARRATIVE_QUESTIONS } from '../../../domain/kpi-return/narrative.ts';
import type { Asked } from '../../../http/form-of.ts';
import type { ReviewFacts } from '../../../operations/kpi-return/show-review.ts';
import { querySubjectWords } from '../query-words.ts';
import { wordsRefusal } from '../words-refusal.ts';

export type About =
	| { readonly kind: 'figure'; readonly box: string }
	| { readonly kind: 'narrative'; readonly question: string };

/** Null where the return asks no such figure or question. */
export function askForm({ whole, figures }: ReviewFacts, about: About): Asked | null {
	const box =
		about.kind === 'figure'
			? allBoxes(whole.sections).find((each) => figureKey(each) === about.box)
			: undefined;
	const question =
		about.kind === 'narrative' ? NARRATIVE_QUESTIONS.find((each) => each === about.question) : undefined;
	if (box === undefined && question === undefined) return null;
	const value = box === undefined ? undefined : figures.get(figureKey(box));
	return {
		title: `Ask about ${querySubjectWords({ box: box ?? null, question: question ?? null }, cellNames(whole))}`,
		caption: `${whole.row.agreementTitle}, ${monthsLabel(whole.row.period)}`,
		back: `/returns/${whole.row.id}/review`,
		intro: [
			`${value === undefined ? '' : `The return says ${value}. `}The return goes back to the provider with your question beside the figure. The provider’s people are told that there is one, and answer here.`,
		],
		questions: [
			{
				kind: 'long-text',
				name: 'reason',
				label: 'Your question',
				hint: 'Do not write anything that identifies a person on the programme, a partner or a child.',
			},
		],
		seen: { submission: String(whole.kpiReturn.latest?.number ?? 0) },
		button: { text: 'Send the question' },
	};
}

export function askRefusal(refusal: QueryRefusal): BoxError {
	switch (refusal.code) {
		case 'words-missing':
		case 'words-too-long':
			return wordsRefusal(refusal, 'your question');
		case 'another-submission':
			return {
				field: '',
				message: `The provider has sent version ${refusal.submission} since you opened this page, so the question was not sent. The figure below is the new one: send the question again if you still want to ask it.`,
			};
		case 'no-such-subject':
			return { field: '', message: 'The return does not ask this any more.' };
		case 'not-under-review':
		case 'only-the-office':
			return {
				field: '',
				message: 'This return is not being reviewed any more, so the question was not sent.',
			};
	}
}
