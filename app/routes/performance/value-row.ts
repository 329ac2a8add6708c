import type { Period } from '../../domain/calendar/period.ts';
import { monthsLabel } from '../../domain/calendar/period-label.ts';
import { type CoverageNames, coverageSentence } from '../../domain/kpi/coverage-sentence.ts';
import { EVIDENCE_WORDS, VERDICT_WORDS } from '../../domain/kpi/judgement-words.ts';
import type { KpiFacts } from '../../domain/kpi/kpi-facts.ts';
import type { KpiValue, Rating, Source } from '../../domain/kpi/kpi-value.ts';
import { missingReasonWords } from '../../domain/kpi/missing-reason-words.ts';
import { RATING_NAMES } from '../../domain/kpi/rating-names.ts';
import { shareWords } from '../../domain/kpi/share-words.ts';
import { unratedWord } from '../../domain/kpi/unrated-word.ts';
import { writeTarget, writeValue } from '../../domain/kpi/write-value.ts';
import { capitalised } from '../../domain/text/capitalised.ts';
import { writeCount } from '../../domain/text/write-number.ts';
import type { PagesOf } from './pages-of.ts';

/** A link to a return that a figure rests on. */
export interface SourceLink {
	readonly href: string;
	readonly text: string;
}

/** One row of a table of KPI values: a quarter, an area or a provider. */
export interface ValueRow {
	readonly key: string;
	readonly name: string;
	/** "80.0%", "12"; null where there is no figure, and `none` then says why. */
	readonly value: string | null;
	readonly none: string;
	readonly parts: { readonly numerator: string; readonly denominator: string } | null;
	readonly target: string;
	readonly rating: Rating;
	readonly ratingName: string;
	/** "met", "not met; too few to conclude", "provisional". */
	readonly judgement: string;
	/** "65.2% to 88.9%", or empty. */
	readonly interval: string;
	readonly coverage: string;
	readonly complete: boolean;
	/** The returns themselves where they are few, else the page that lists them; empty where there are none. */
	readonly sources: readonly SourceLink[];
	/** The page that lists them; null where there are none. */
	readonly returnsHref: string | null;
}

export interface BlockContext {
	readonly pages: PagesOf;
	readonly facts: KpiFacts;
	readonly periods: readonly Period[];
	readonly names: CoverageNames;
}

export const coverageNames = (
	areas: ReadonlyMap<string, string>,
	providers: ReadonlyMap<string, string>,
	periods: readonly Period[],
): CoverageNames => ({
	areas,
	providers,
	periods: new Map(periods.map((period) => [period.number, monthsLabel(period)])),
});

/** A KPI value written out, with its parts and its judgement. */
export function writtenFigure(value: KpiValue): Pick<ValueRow, 'value' | 'none' | 'parts' | 'judgement'> {
	const { numerator, denominator } = value;
	const share = numerator !== null && denominator !== null;
	return {
		value:
			numerator === null
				? null
				: share
					? shareWords(numerator, denominator, value)
					: writeValue(numerator, value.unit),
		none: value.missing === null ? '' : capitalised(missingReasonWords(value.missing, 'conclude')),
		parts: share ? { numerator: writeCount(numerator), denominator: writeCount(denominator) } : null,
		judgement: judgementOf(value),
	};
}

/** A KPI value as a row, with what it rests on and links to those returns. `part` narrows the page that lists them: "?area=x". */
export function valueRow(name: string, value: KpiValue, context: BlockContext, part = ''): ValueRow {
	const { names } = context;
	const { coverage, sources } = value;
	const returnsHref = `${context.pages.base}/${value.kpi}/returns${part}`;
	return {
		key: `${name}-${value.cohorts.join('-')}`,
		name,
		...writtenFigure(value),
		target: writeTarget(value),
		rating: value.rating,
		ratingName: RATING_NAMES[value.rating],
		interval:
			value.interval === null ? '' : `${perCent(value.interval.lower)} to ${perCent(value.interval.upper)}`,
		coverage: coverageSentence(coverage, names, value.cohorts.length),
		complete: coverage.missing.length === 0,
		sources:
			sources.length <= FEW
				? sources.map((source) => sourceLink(source, context))
				: [{ href: returnsHref, text: `See the ${sources.length} returns` }],
		returnsHref: sources.length === 0 ? null : returnsHref,
	};
}

function judgementOf(value: KpiValue): string {
	if (value.status === 'no-data') return 'not rated';
	const unrated = unratedWord(value.status);
	if (unrated !== null) return `${unrated}, not rated`;
	if (value.verdict === 'not-rated') return 'not rated';
	const few = value.evidence === 'too-few-to-conclude' ? `; ${EVIDENCE_WORDS[value.evidence]}` : '';
	return `${VERDICT_WORDS[value.verdict]}${few}`;
}

const perCent = (share: number): string => `${Math.round(share * 1000) / 10}%`;

/** More returns than these are listed on a page of their own. */
const FEW = 4;

/** The submission that a figure was read from. */
export function sourceLink(
	source: Source,
	{ names, periods }: Pick<BlockContext, 'names' | 'periods'>,
): SourceLink {
	const period = periods.find((candidate) => candidate.number === source.period);
	return {
		href: `/returns/${source.returnId}/versions/${source.submission}`,
		text: `${names.providers.get(source.providerId) ?? 'Return'}, ${period === undefined ? '' : monthsLabel(period)}`,
	};
}
