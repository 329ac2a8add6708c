import { RATING_NAMES } from '../kpi/rating-names.ts';
import { plural } from '../text/list-words.ts';
import { writeCount } from '../text/write-number.ts';
import type { ReportedKpi, ReportedValue } from './reported-kpi.ts';

type Told = ReportedKpi & { readonly value: ReportedValue };

/**
 * The result that is furthest on the wrong side of its target, as a share of the target, of all that are rated and shown exactly; how many
 * are as badly rated. Null where none misses its target.
 */
export function worstResult(kpis: readonly ReportedKpi[]): string | null {
	const missed = kpis
		.filter((kpi): kpi is Told => kpi.value !== null && missedBy(kpi) > 0)
		.sort((one, other) => missedBy(other) - missedBy(one));
	const [worst] = missed;
	if (worst === undefined) return null;
	const { value, name } = worst;
	const { rating, numerator, denominator } = value.figure;
	const parts =
		denominator === null || numerator === null
			? value.when
			: `${writeCount(numerator)} of ${writeCount(denominator)}, ${value.when}`;
	const alike = missed.filter((kpi) => kpi !== worst && kpi.value.figure.rating === rating);
	const others =
		alike.length === 0
			? ''
			: ` ${plural(alike.length, 'other result')} ${alike.length === 1 ? 'is' : 'are'} rated ${RATING_NAMES[rating ?? 'other']} too.`;
	return `${name}: ${value.words} (${parts}), target ${value.targetWords}, rated ${RATING_NAMES[rating ?? 'other']}.${others}`;
}

/** How far it misses its target, as a share of the target; nought where it is met, not rated, or may not be told. */
function missedBy({ value, direction }: ReportedKpi): number {
	const figure = value?.figure;
	if (figure?.shown !== 'exact' || figure.rating === null || figure.rating === 'other') return 0;
	const { numerator, denominator, target } = figure;
	if (numerator === null || target === null) return 0;
	const is = numerator / (denominator ?? 1);
	const asked = target.numerator / (target.denominator ?? 1);
	if (asked === 0) return 0;
	return Math.max(0, (direction === 'at-least' ? asked - is : is - asked) / asked);
}
