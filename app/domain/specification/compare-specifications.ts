import type { KpiDefinition, Measure, SpecificationVersion } from './specification.ts';

export type MeasureProperty = Exclude<keyof Measure, 'key' | 'position'>;
export type KpiProperty = Exclude<keyof KpiDefinition, 'key' | 'position'>;

/** One that is in both versions and not the same, with the properties that differ. */
export interface Changed<Item, Property> {
	readonly before: Item;
	readonly after: Item;
	readonly in: readonly Property[];
}

export interface SpecificationComparison {
	readonly measures: Compared<Measure, MeasureProperty>;
	readonly kpis: Compared<KpiDefinition, KpiProperty>;
}

export interface Compared<Item, Property> {
	readonly added: readonly Item[];
	readonly removed: readonly Item[];
	readonly changed: readonly Changed<Item, Property>[];
}

type Content = Pick<SpecificationVersion, 'measures' | 'kpis'>;

/** What changed from one version to another. Measures and KPIs are the same by their keys; where they stand on the page is no change. */
export const compareSpecifications = (before: Content, after: Content): SpecificationComparison => ({
	measures: compared<Measure, MeasureProperty>(before.measures, after.measures),
	kpis: compared<KpiDefinition, KpiProperty>(before.kpis, after.kpis),
});

function compared<Item extends { readonly key: string }, Property extends keyof Item>(
	before: readonly Item[],
	after: readonly Item[],
): Compared<Item, Property> {
	const was = new Map(before.map((item) => [item.key, item]));
	const is = new Set(after.map(({ key }) => key));
	return {
		added: after.filter(({ key }) => !was.has(key)),
		removed: before.filter(({ key }) => !is.has(key)),
		changed: after.flatMap((item) => {
			const earlier = was.get(item.key);
			if (earlier === undefined) return [];
			const differing = (Object.keys(item) as Property[]).filter(
				(property) =>
					property !== 'position' && JSON.stringify(item[property]) !== JSON.stringify(earlier[property]),
			);
			return differing.length === 0 ? [] : [{ before: earlier, after: item, in: differing }];
		}),
	};
}
