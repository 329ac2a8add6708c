import type { LongReturn } from '../../../domain/specification/long-return.ts';
import { MOST_BY_AREA, MOST_MEASURES } from '../../../domain/specification/long-return.ts';
import { measureName } from '../../../domain/specification/measure-name.ts';
import type { SpecificationVersion } from '../../../domain/specification/specification.ts';
import type { SpecificationProblem } from '../../../domain/specification/specification-problem.ts';
import { STRAND_NAMES } from './specification-words.ts';

type Content = Pick<SpecificationVersion, 'measures' | 'kpis'>;

/** What stands in the way of publishing, with the names of what is meant. */
export function problemWords(problem: SpecificationProblem, { measures, kpis }: Content): string {
	const measure = (key: string) => `“${measureName(key, measures)}”`;
	const kpi = (key: string) => `“${kpis.find((each) => each.key === key)?.name ?? key}”`;
	switch (problem.code) {
		case 'asks-nothing':
			return `${STRAND_NAMES[problem.strand]}: add at least one measure`;
		case 'measure-twice':
			return `${measure(problem.measure)} is asked twice`;
		case 'measure-unnamed':
		case 'measure-without-hint':
			return `${measure(problem.measure)} needs a name and a sentence that says what counts`;
		case 'measure-unknown-other':
		case 'measure-goes-round':
		case 'measure-breakdown':
			return `${measure(problem.measure)} is a part of something that is not asked: remove it and add it again`;
		case 'measure-unlike-other':
			return `${measure(problem.measure)} must be asked as often, and counted in the same way, as ${measure(problem.other)}`;
		case 'cohort-not-quarterly':
			return `${measure(problem.measure)} is followed from quarter to quarter, so it must be asked every quarter`;
		case 'equality-too-fine':
			return `${measure(problem.measure)} must be asked once a year for the whole programme: by area the numbers would identify people`;
		case 'kpi-twice':
		case 'kpi-unnamed':
		case 'kpi-without-words':
			return `${kpi(problem.kpi)} needs a name of its own and the words of its sentence`;
		case 'kpi-counts-nothing':
			return `${kpi(problem.kpi)} needs at least one measure to count`;
		case 'kpi-unknown-measure':
			return `${kpi(problem.kpi)} counts a measure that is not asked`;
		case 'kpi-other-strand':
			return `${kpi(problem.kpi)} counts ${measure(problem.measure)}, which belongs to the other strand`;
		case 'kpi-wrong-kind':
			return `${kpi(problem.kpi)} cannot count ${measure(problem.measure)} on this basis`;
		case 'kpi-mixed-units':
			return `${kpi(problem.kpi)} adds ${measure(problem.measure)} to something that is counted in another unit`;
		case 'kpi-mixed-frequencies':
			return `${kpi(problem.kpi)} counts measures that are not asked equally often: ${measure(problem.measure)}`;
		case 'kpi-maturity':
			return `${kpi(problem.kpi)} can be frozen at the end of its own quarter or of the following one`;
		case 'kpi-target':
			return `${kpi(problem.kpi)} needs a target: a share of more than 0% and at most 100%, or a whole number`;
		case 'kpi-bands':
			return `${kpi(problem.kpi)}: “Requires improvement” must reach at least as far as “Approaching target”`;
		case 'kpi-bases':
			return `${kpi(problem.kpi)}: the base for the headline must be at least the base for a rating`;
	}
}

/** Advice, not a rule: what a small provider can fill in within an hour. */
export const longReturnWords = ({ strand, measures, byArea }: LongReturn): string =>
	`${STRAND_NAMES[strand]}: ${measures} counts a quarter, ${byArea} of them by area. A small provider can fill in ${MOST_MEASURES} within an hour, at most ${MOST_BY_AREA} of them by area.`;
