import { familyOf, leaningOn, neededBy } from './measure-family.ts';
import type { Frequency, KpiDefinition, Measure, SpecificationVersion } from './specification.ts';
import { STANDARD_VOCABULARY } from './standard-vocabulary.ts';

export type DraftContent = Pick<SpecificationVersion, 'measures' | 'kpis' | 'effectiveFrom' | 'changeNote'>;

/** One small page's worth of change to a draft. Keys that name nothing change nothing. */
export type SpecificationChange =
	/** Out of the standard vocabulary, with the wholes and caps that they need. */
	| { readonly type: 'add-measures'; readonly keys: readonly string[] }
	/** With its parts, what it caps, and the KPIs that count any of them. */
	| { readonly type: 'remove-measure'; readonly key: string }
	/** How often goes for all that hangs together with it: a part asked less often than its whole would never add up. */
	| {
			readonly type: 'change-measure';
			readonly key: string;
			readonly frequency: Frequency;
			readonly byArea: boolean;
			readonly hint: string;
	  }
	/** Out of the standard vocabulary, with the measures that they count. */
	| { readonly type: 'add-kpis'; readonly keys: readonly string[] }
	| { readonly type: 'remove-kpi'; readonly key: string }
	| {
			readonly type: 'change-kpi';
			readonly key: string;
			readonly kpi: Partial<Omit<KpiDefinition, 'key' | 'strand' | 'definitionVersion' | 'position'>>;
	  }
	| { readonly type: 'change-effect'; readonly effectiveFrom: number; readonly changeNote: string };

/** The draft's content with the change made, before anybody asks whether it may be. */
export function applyChange(content: DraftContent, change: SpecificationChange): DraftContent {
	const { measures, kpis } = content;
	switch (change.type) {
		case 'add-measures':
			return { ...content, measures: withMeasures(measures, change.keys) };
		case 'remove-measure': {
			const gone = leaningOn(change.key, measures);
			return {
				...content,
				measures: measures.filter(({ key }) => !gone.has(key)),
				kpis: kpis.filter((kpi) => !counted(kpi).some((key) => gone.has(key))),
			};
		}
		case 'change-measure':
			return { ...content, measures: withMeasure(measures, change) };
		case 'add-kpis': {
			const added = STANDARD_VOCABULARY.kpis.filter(
				(kpi) => change.keys.includes(kpi.key) && !kpis.some(({ key }) => key === kpi.key),
			);
			return {
				...content,
				kpis: [...kpis, ...added].sort((one, other) => one.position - other.position),
				measures: withMeasures(measures, added.flatMap(counted)),
			};
		}
		case 'remove-kpi':
			return { ...content, kpis: kpis.filter(({ key }) => key !== change.key) };
		case 'change-kpi':
			return {
				...content,
				kpis: kpis.map((kpi) => (kpi.key === change.key ? { ...kpi, ...change.kpi } : kpi)),
			};
		case 'change-effect':
			return { ...content, effectiveFrom: change.effectiveFrom, changeNote: change.changeNote };
	}
}

/** The keys of the measures that a KPI counts, on either side. */
export const counted = ({
	numerator,
	denominator,
}: Pick<KpiDefinition, 'numerator' | 'denominator'>): readonly string[] => [
	...numerator,
	...(denominator ?? []),
];

function withMeasures(measures: readonly Measure[], keys: readonly string[]): readonly Measure[] {
	const needed = neededBy(keys, STANDARD_VOCABULARY.measures);
	const asked = new Set(measures.map(({ key }) => key));
	const added = STANDARD_VOCABULARY.measures.filter(({ key }) => needed.has(key) && !asked.has(key));
	return inOrder([...measures, ...added.map((measure) => asOftenAs(measure, measures))]);
}

/** A measure that joins others is asked as often as they are. */
function asOftenAs(measure: Measure, measures: readonly Measure[]): Measure {
	const family = familyOf(measure.key, STANDARD_VOCABULARY.measures);
	const relative = measures.find(({ key }) => family.has(key));
	return relative === undefined ? measure : { ...measure, frequency: relative.frequency };
}

function withMeasure(
	measures: readonly Measure[],
	{ key, frequency, byArea, hint }: Extract<SpecificationChange, { type: 'change-measure' }>,
): readonly Measure[] {
	const family = familyOf(key, measures);
	return measures.map((measure) => {
		if (measure.key === key) return { ...measure, frequency, byArea, hint };
		return family.has(measure.key) ? { ...measure, frequency } : measure;
	});
}

/** Each strand in the order in which its measures are asked. */
const inOrder = (measures: readonly Measure[]): readonly Measure[] =>
	[...measures].sort((one, other) =>
		one.strand === other.strand ? one.position - other.position : one.strand < other.strand ? -1 : 1,
	);
