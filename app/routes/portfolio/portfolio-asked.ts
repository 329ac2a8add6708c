import {
	PORTFOLIO_SORTS,
	PORTFOLIO_STANDINGS,
	type PortfolioAsked,
	type PortfolioLine,
	STANDING_NAMES,
} from '../../domain/grant/portfolio.ts';
import { STRAND_NAMES } from './strand-names.ts';

const FILTERS = ['programme', 'provider', 'strand', 'area', 'standing'] as const;
export type PortfolioFilter = (typeof FILTERS)[number];

/** What the address asks for. A filter that names nothing is none; a way of sorting that does not exist is the first. */
export function portfolioAsked(search: URLSearchParams): PortfolioAsked {
	const [programme, provider, strand, area, standing] = FILTERS.map(
		(name) => search.get(name)?.slice(0, 100) || null,
	);
	const sort = PORTFOLIO_SORTS.find((each) => each === search.get('sort')) ?? 'newest';
	return {
		programme: programme ?? null,
		provider: provider ?? null,
		strand: strand ?? null,
		area: area ?? null,
		standing: standing ?? null,
		sort,
	};
}

/** The same question as an address; '' for everything in its first order. */
export function askedQuery(asked: PortfolioAsked): string {
	const search = new URLSearchParams(
		FILTERS.flatMap((name) => (asked[name] === null ? [] : [[name, asked[name]]])),
	);
	if (asked.sort !== 'newest') search.set('sort', asked.sort);
	return search.size === 0 ? '' : `?${search}`;
}

type Choice = { readonly value: string; readonly text: string };

/** What can be chosen: only what some line has. */
export function portfolioChoices(
	lines: readonly PortfolioLine[],
): Readonly<Record<PortfolioFilter, readonly Choice[]>> {
	const named = (pairs: readonly (readonly [value: string, text: string])[]): readonly Choice[] =>
		[...new Map(pairs)]
			.map(([value, text]) => ({ value, text }))
			.sort((one, other) => one.text.localeCompare(other.text, 'en'));
	return {
		programme: named(lines.map(({ programmeId, programmeName }) => [programmeId, programmeName])),
		provider: named(lines.map(({ leadId, leadName }) => [leadId, leadName])),
		strand: named(lines.map(({ strand }) => [strand, STRAND_NAMES[strand]])),
		area: named(
			lines.flatMap(({ areas }) => areas.map(({ areaId, areaName }) => [areaId, areaName] as const)),
		),
		standing: PORTFOLIO_STANDINGS.filter((each) => lines.some(({ standing }) => standing === each)).map(
			(value) => ({ value, text: STANDING_NAMES[value] }),
		),
	};
}
