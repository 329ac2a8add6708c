import { applyChange, type DraftContent } from '../../../app/domain/specification/apply-change.ts';
import type { SpecificationContent } from '../../../app/domain/specification/choose-content.ts';
import type { KpiDraft } from '../../../app/domain/specification/define-kpi.ts';
import type { MeasureDefinition } from '../../../app/domain/specification/define-measure.ts';

interface Own {
	readonly measures: readonly MeasureDefinition[];
	readonly kpis: readonly KpiDraft[];
}

/** The content with measures and KPIs of the programme's own, as its officer defines them one after the other. */
export function withOwn(content: SpecificationContent, own: Own): SpecificationContent {
	const changes = [
		...own.measures.map((measure) => ({ type: 'define-measure', measure }) as const),
		...own.kpis.map((kpi) => ({ type: 'define-kpi', kpi }) as const),
	];
	const begun: DraftContent = { ...content, effectiveFrom: 1, changeNote: '' };
	const { measures, kpis } = changes.reduce((before, change) => applyChange(before, change), begun);
	return { measures, kpis };
}

/** A count of every quarter, for the programme as a whole. */
export const COUNTED: Omit<MeasureDefinition, 'strand' | 'section' | 'label' | 'hint' | 'things'> = {
	kind: 'flow',
	unit: 'count',
	frequency: 'quarterly',
	byArea: false,
	atMost: null,
	breakdown: '',
	parts: [],
};

/** A quarter's or half-year's own counts, at least so much, in the usual bands and bases. Its words are made of what it counts. */
export const AT_LEAST: Omit<KpiDraft, 'name' | 'numerator' | 'denominator' | 'target'> = {
	basis: 'period',
	maturity: 0,
	direction: 'at-least',
	bands: { approaching: 5, requiresImprovement: 15 },
	minimumBase: 20,
	headlineBase: 30,
	ofAll: '',
	howMany: '',
	note: '',
	headline: false,
};
