import type { MeasureDefinition } from './define-measure.ts';
import type { Measure } from './specification.ts';

/** What is wrong with a measure as an officer defines it, and in which box. */
export type DefinitionProblem =
	| { readonly field: 'label'; readonly code: 'name-taken' }
	| {
			readonly field: 'kind';
			readonly code: 'weeks-are-a-middle-value' | 'middle-value-in-weeks' | 'money-flows';
	  }
	| { readonly field: 'frequency'; readonly code: 'cohort-not-quarterly' }
	| {
			readonly field: 'parts';
			readonly code: 'one-part' | 'middle-value-has-no-parts' | 'money-has-no-parts';
	  }
	| { readonly field: 'parts'; readonly code: 'part-twice'; readonly part: string }
	| {
			readonly field: 'atMost';
			readonly code: 'cap-unlike';
			readonly cap: Measure;
			readonly in: readonly ('strand' | 'frequency' | 'unit' | 'kind')[];
	  };

const ALIKE = ['strand', 'frequency', 'unit', 'kind'] as const;

/** Everything at once, so that nobody is sent back twice. `parts`: those that it has already are among the measures. */
export function definitionProblems(
	definition: MeasureDefinition,
	measures: readonly Measure[],
): readonly DefinitionProblem[] {
	const { strand, label, kind, unit, frequency, parts, atMost } = definition;
	const problems: DefinitionProblem[] = [];
	const same = (one: string, other: string) => one.trim().toLowerCase() === other.trim().toLowerCase();
	if (measures.some((each) => each.strand === strand && each.partOf === null && same(each.label, label)))
		problems.push({ field: 'label', code: 'name-taken' });
	if (unit === 'weeks' && kind !== 'ratio')
		problems.push({ field: 'kind', code: 'weeks-are-a-middle-value' });
	if (unit !== 'weeks' && kind === 'ratio') problems.push({ field: 'kind', code: 'middle-value-in-weeks' });
	if (unit === 'pence' && kind !== 'flow') problems.push({ field: 'kind', code: 'money-flows' });
	if (kind === 'cohort' && frequency !== 'quarterly')
		problems.push({ field: 'frequency', code: 'cohort-not-quarterly' });
	const twice = parts.find((part, index) => parts.findIndex((each) => same(each, part)) < index);
	if (twice !== undefined) problems.push({ field: 'parts', code: 'part-twice', part: twice });
	if (parts.length === 1) problems.push({ field: 'parts', code: 'one-part' });
	if (parts.length > 0 && kind === 'ratio')
		problems.push({ field: 'parts', code: 'middle-value-has-no-parts' });
	if (parts.length > 0 && unit === 'pence') problems.push({ field: 'parts', code: 'money-has-no-parts' });
	const cap = measures.find(({ key }) => key === atMost);
	const unlike = cap === undefined ? [] : ALIKE.filter((property) => cap[property] !== definition[property]);
	if (cap !== undefined && unlike.length > 0)
		problems.push({ field: 'atMost', code: 'cap-unlike', cap, in: unlike });
	return problems;
}
