import type { BoxError } from '../../../components/layout/question.ts';
import type { DefinitionProblem } from '../../../domain/specification/definition-problems.ts';
import { listWords } from '../../../domain/text/list-words.ts';

const ALIKE_WORDS = {
	strand: 'be in the same strand',
	frequency: 'be asked as often',
	unit: 'be counted in the same thing',
	kind: 'be counted in the same way',
} as const;

/** What is wrong with a measure that is being defined, at its box. */
export const definitionError = (problem: DefinitionProblem): BoxError => ({
	field: problem.field,
	message: wordsOf(problem),
});

function wordsOf(problem: DefinitionProblem): string {
	switch (problem.code) {
		case 'name-taken':
			return 'This strand has a measure of that name already. Enter another name';
		case 'weeks-are-a-middle-value':
			return 'Weeks are a typical value that the provider works out: select that, or count something else';
		case 'middle-value-in-weeks':
			return 'A typical value is in weeks: select weeks, or select another way of counting';
		case 'money-flows':
			return 'Money is counted over the period: select “Everything that happened in the period”';
		case 'cohort-not-quarterly':
			return 'Those who are followed from quarter to quarter must be asked about every quarter';
		case 'one-part':
			return 'Enter at least two, or leave the box empty';
		case 'part-twice':
			return `“${problem.part}” is there twice`;
		case 'middle-value-has-no-parts':
			return 'A typical value has no parts that add up to it: leave the box empty';
		case 'money-has-no-parts':
			return 'Define a measure for each line of money instead: leave the box empty';
		case 'cap-unlike':
			return `To be a part of “${problem.cap.label}” it must ${listWords(problem.in.map((each) => ALIKE_WORDS[each]))}`;
	}
}
