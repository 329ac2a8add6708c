import { definitionProblems } from '../../../../domain/specification/definition-problems.ts';
import type { SpecificationFacts } from '../../../../operations/specification/show-specification.ts';
import { definitionError } from '../definition-words.ts';
import type { DraftPage } from '../draft-page.ts';
import {
	BY_AREA_QUESTION,
	capQuestion,
	FREQUENCY_QUESTION,
	HINT_QUESTION,
	LABEL_QUESTION,
	NEW_MEASURE_QUESTIONS,
	partsQuestions,
} from '../own-questions.ts';
import { parseDefinition } from './form.ts';

/** A measure that only this programme asks. */
export function describeNewMeasure({ draft }: SpecificationFacts): DraftPage {
	const { measures } = draft.specification;
	return {
		title: 'Add a measure of your own',
		saved: 'The measure has been added',
		intro: [
			'For something that this programme counts and the standard vocabulary does not have. It is asked, checked, added up and published in the same way as the standard measures.',
		],
		questions: [
			LABEL_QUESTION,
			HINT_QUESTION,
			...NEW_MEASURE_QUESTIONS,
			FREQUENCY_QUESTION,
			BY_AREA_QUESTION,
			...partsQuestions('What is it made up of? (optional)'),
			capQuestion(measures),
		],
		stored: { section: ['other-work'], frequency: ['quarterly'], atMost: ['none'] },
		parse: (typed) => {
			const parsed = parseDefinition(typed);
			if (!parsed.ok) return parsed;
			const problems = definitionProblems(parsed.command, measures);
			return problems.length > 0
				? { ok: false, typed: {}, errors: problems.map(definitionError) }
				: { ok: true, command: { type: 'define-measure', measure: parsed.command } };
		},
		button: { text: 'Add this measure' },
	};
}
