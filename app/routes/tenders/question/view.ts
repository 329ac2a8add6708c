import type { QualityQuestion } from '../../../domain/tender/tender-notice.ts';
import type { TenderPart } from '../tender-part-form-route.ts';
import { parseQuestion } from './form.ts';

/** The question of the address; null in it where one is added. */
export const questionPart: TenderPart<{
	readonly entry: string | null;
	readonly there: QualityQuestion | null;
}> = {
	entryOf: ({ tender }, { question }) => {
		if (question === undefined) return { entry: null, there: null };
		const there = tender.notice.questions.find((each) => each.questionId === question);
		return there === undefined ? null : { entry: question, there };
	},
	ask: (_facts, { there }) => ({
		title: there === null ? 'Add a question' : 'Change a question',
		questions: [
			{ kind: 'long-text', name: 'asks', label: 'What is asked?', rows: 4 },
			{
				kind: 'long-text',
				name: 'criterion',
				label: 'What does a good answer show?',
				hint: 'Bidders and evaluators both read it.',
				rows: 4,
			},
			{
				kind: 'text',
				name: 'weight',
				label: 'Weight',
				hint: 'All weights, including that of the price, must add up to 100.',
				width: 3,
				inputMode: 'numeric',
			},
			{ kind: 'text', name: 'wordLimit', label: 'Words at most', width: 4, inputMode: 'numeric' },
		],
		...(there === null
			? {}
			: {
					stored: {
						asks: [there.asks],
						criterion: [there.criterion],
						weight: [String(there.weight)],
						wordLimit: [String(there.wordLimit)],
					},
				}),
		button: { text: 'Save' },
	}),
	parse: (form, _facts, { entry }) => parseQuestion(form, entry),
};
