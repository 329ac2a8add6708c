import { isOwn } from './is-own.ts';
import type { KpiDefinition, Measure, SpecificationVersion } from './specification.ts';
import { STANDARD_VOCABULARY } from './standard-vocabulary.ts';

type Content = Pick<SpecificationVersion, 'measures' | 'kpis'>;

/**
 * What a draft may choose from: the standard vocabulary, and what the programme's own versions defined, as the newest of them that asks it
 * has it. Chosen again it keeps its key, and with it its figures.
 */
export function choosable(earlier: readonly Content[]): {
	readonly measures: readonly Measure[];
	readonly kpis: readonly KpiDefinition[];
} {
	return {
		measures: [
			...STANDARD_VOCABULARY.measures,
			...newest(earlier.flatMap(({ measures }) => measures)).sort(
				(one, other) => one.position - other.position,
			),
		],
		kpis: [...STANDARD_VOCABULARY.kpis, ...newest(earlier.flatMap(({ kpis }) => kpis))],
	};
}

const newest = <Item extends { readonly key: string }>(items: readonly Item[]): Item[] => {
	const found = new Map<string, Item>();
	for (const item of items) if (isOwn(item) && !found.has(item.key)) found.set(item.key, item);
	return [...found.values()];
};
