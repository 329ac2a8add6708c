import { choosable } from './choosable.ts';
import { defineKpi, type KpiDraft } from './define-kpi.ts';
import { defineMeasure, type MeasureDefinition } from './define-measure.ts';
import { familyOf, leaningOn, neededBy } from './measure-family.ts';
import { type OwnRedefinition, redefineOwn } from './redefine-own.ts';
import type { Frequency, KpiDefinition, Measure, SpecificationVersion } from './specification.ts';

export type DraftContent = Pick<SpecificationVersion, 'measures' | 'kpis' | 'effectiveFrom' | 'changeNote'>;

/** One small page's worth of change to a draft. Keys that name nothing change nothing. */
export type SpecificationChange =
	/** Out of the standard vocabulary and of what the programme's own versions asked, with the wholes and caps that they need. */
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
	/** One of the programme's own. */
	| { readonly type: 'define-measure'; readonly measure: MeasureDefinition }
	/** Words, parts and meaning of one of the programme's own. */
	| { readonly type: 'redefine-own'; readonly key: string; readonly own: OwnRedefinition }
	| { readonly type: 'define-kpi'; readonly kpi: KpiDraft }
	/** Out of the same, with the measures that they count. */
	| { readonly type: 'add-kpis'; readonly keys: readonly string[] }
	| { readonly type: 'remove-kpi'; readonly key: string }
	| {
			readonly type: 'change-kpi';
			readonly key: string;
			readonly kpi: Partial<Omit<KpiDefinition, 'key' | 'strand' | 'definitionVersion' | 'position'>>;
	  }
	| { readonly type: 'change-effect'; readonly effectiveFrom: number; readonly changeNote: string };

type Earlier = readonly Pick<SpecificationVersion, 'measures' | 'kpis'>[];

/** The draft's content with the change made, before anybody asks whether it may be. `earlier`: the programme's other versions, the newest first. */
export function applyChange(
	content: DraftContent,
	change: SpecificationChange,
	earlier: Earlier = [],
): DraftContent {
	const { measures, kpis } = content;
	const all = [content, ...earlier];
	switch (change.type) {
		case 'add-measures':
			return { ...content, measures: withMeasures(measures, change.keys, earlier) };
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
		case 'define-measure':
			return { ...content, measures: defineMeasure(measures, change.measure, measureKeys(all)) };
		case 'redefine-own':
			return {
				...content,
				measures: redefineOwn(withMeasure(measures, { key: change.key, ...change.own }), change, {
					earlier,
					taken: measureKeys(all),
				}),
			};
		case 'define-kpi': {
			const taken = new Set(all.flatMap((version) => version.kpis.map(({ key }) => key)));
			return { ...content, kpis: defineKpi(kpis, change.kpi, measures, taken) };
		}
		case 'add-kpis': {
			const added = choosable(earlier).kpis.filter(
				(kpi) => change.keys.includes(kpi.key) && !kpis.some(({ key }) => key === kpi.key),
			);
			return {
				...content,
				kpis: [...kpis, ...added].sort((one, other) => one.position - other.position),
				measures: withMeasures(measures, added.flatMap(counted), earlier),
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

const measureKeys = (versions: Earlier): ReadonlySet<string> =>
	new Set(versions.flatMap((version) => version.measures.map(({ key }) => key)));

function withMeasures(
	measures: readonly Measure[],
	keys: readonly string[],
	earlier: Earlier,
): readonly Measure[] {
	const vocabulary = choosable(earlier).measures;
	const needed = neededBy(keys, vocabulary);
	const asked = new Set(measures.map(({ key }) => key));
	const added = vocabulary.filter(({ key }) => needed.has(key) && !asked.has(key));
	return inOrder([...measures, ...added.map((measure) => asOftenAs(measure, measures, vocabulary))]);
}

/** A measure that joins others is asked as often as they are. */
function asOftenAs(measure: Measure, measures: readonly Measure[], vocabulary: readonly Measure[]): Measure {
	const family = familyOf(measure.key, vocabulary);
	const relative = measures.find(({ key }) => family.has(key));
	return relative === undefined ? measure : { ...measure, frequency: relative.frequency };
}

function withMeasure(
	measures: readonly Measure[],
	{ key, frequency, byArea, hint }: Pick<Measure, 'key' | 'frequency' | 'byArea' | 'hint'>,
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
