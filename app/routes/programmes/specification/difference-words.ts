import { bandWords, baseWords, basisWords, targetWords } from '../../../domain/kpi/definition-words.ts';
import { kpiSentence } from '../../../domain/kpi/kpi-sentence.ts';
import type {
	KpiProperty,
	MeasureProperty,
	SpecificationComparison,
} from '../../../domain/specification/compare-specifications.ts';
import { measureName } from '../../../domain/specification/measure-name.ts';
import { SECTION_LABELS } from '../../../domain/specification/section-labels.ts';
import type { KpiDefinition, Measure } from '../../../domain/specification/specification.ts';
import { unitOfKpi } from '../../../domain/specification/unit-of-kpi.ts';
import { listWords } from '../../../domain/text/list-words.ts';
import { FREQUENCY_WORDS, KIND_WORDS, STRAND_NAMES, thingsWords } from './specification-words.ts';

export interface Difference {
	readonly key: string;
	readonly what: string;
	readonly before: string;
	readonly after: string;
}

/** What changed, a row each, measures before KPIs. */
export function differences(
	{ measures, kpis }: SpecificationComparison,
	before: readonly Measure[],
	after: readonly Measure[],
): readonly Difference[] {
	const named = ({ key, strand }: Measure) =>
		`${measureName(key, [...after, ...before])} (${STRAND_NAMES[strand].toLowerCase()})`;
	return [
		...measures.added.map((measure) => ({
			key: `+m ${measure.key}`,
			what: named(measure),
			before: 'Not asked',
			after: 'Asked',
		})),
		...measures.removed.map((measure) => ({
			key: `-m ${measure.key}`,
			what: named(measure),
			before: 'Asked',
			after: 'Not asked',
		})),
		...measures.changed.map((one) => ({
			key: `m ${one.after.key}`,
			what: named(one.after),
			before: measureWords(one.before, one.in),
			after: measureWords(one.after, one.in),
		})),
		...kpis.added.map((kpi) => ({
			key: `+k ${kpi.key}`,
			what: `KPI: ${kpi.name}`,
			before: 'Not judged',
			after: `Judged: ${targetWords(kpi, unitOfKpi(kpi, after))}`,
		})),
		...kpis.removed.map((kpi) => ({
			key: `-k ${kpi.key}`,
			what: `KPI: ${kpi.name}`,
			before: `Judged: ${targetWords(kpi, unitOfKpi(kpi, before))}`,
			after: 'Not judged',
		})),
		...kpis.changed.map((one) => ({
			key: `k ${one.after.key}`,
			what: `KPI: ${one.after.name}`,
			before: kpiWords(one.before, one.in, before),
			after: kpiWords(one.after, one.in, after),
		})),
	];
}

const measureWords = (measure: Measure, properties: readonly MeasureProperty[]): string =>
	sentences(properties.map((property) => measureProperty(measure, property)));

function measureProperty(measure: Measure, property: MeasureProperty): string {
	if (property === 'frequency') return FREQUENCY_WORDS[measure.frequency];
	if (property === 'byArea') return measure.byArea ? 'By area' : 'For the whole programme';
	if (property === 'kind') return KIND_WORDS[measure.kind];
	if (property === 'label' || property === 'hint') return measure[property];
	if (property === 'things') return `Counted: ${thingsWords(measure)}`;
	if (property === 'definitionVersion') return `Definition ${measure.definitionVersion}`;
	if (property === 'section') return `Under “${SECTION_LABELS[measure.section]}”`;
	return `${property}: ${String(measure[property] ?? 'none')}`;
}

const kpiWords = (
	kpi: KpiDefinition,
	properties: readonly KpiProperty[],
	measures: readonly Measure[],
): string => sentences(properties.map((property) => kpiProperty(kpi, property, measures)));

function kpiProperty(kpi: KpiDefinition, property: KpiProperty, measures: readonly Measure[]): string {
	const unit = unitOfKpi(kpi, measures);
	const labels = (keys: readonly string[]) => listWords(keys.map((key) => measureName(key, measures)));
	switch (property) {
		case 'target':
		case 'direction':
			return `Target: ${targetWords(kpi, unit)}`;
		case 'bands':
			return bandWords(kpi, unit).join('. ');
		case 'minimumBase':
		case 'headlineBase':
			return baseWords(kpi);
		case 'basis':
		case 'maturity':
			return basisWords(kpi);
		case 'numerator':
			return `Counts ${labels(kpi.numerator)}`;
		case 'denominator':
			return kpi.denominator === null ? 'A plain count' : `Out of ${labels(kpi.denominator)}`;
		case 'ofAll':
		case 'howMany':
			return kpiSentence(kpi, null);
		case 'definitionVersion':
			return `Definition ${kpi.definitionVersion}`;
		case 'headline':
			return kpi.headline ? 'A headline figure' : 'Not a headline figure';
		default:
			return String(kpi[property] === '' ? 'Nothing beside it' : kpi[property]);
	}
}

const sentences = (words: readonly string[]): string =>
	[...new Set(words)].map((each) => each.replace(/\.$/, '')).join('. ');
