import { STANDARD_KPIS } from './kpis-standard.ts';
import { PERPETRATOR_MEASURES } from './measures-perpetrator.ts';
import { SUPPORT_MEASURES } from './measures-support.ts';
import type { KpiDefinition, Measure } from './specification.ts';

/** Every measure and KPI that a specification may choose, in the order in which they are asked and shown. */
export const STANDARD_VOCABULARY: {
	readonly measures: readonly Measure[];
	readonly kpis: readonly KpiDefinition[];
} = {
	measures: [...PERPETRATOR_MEASURES, ...SUPPORT_MEASURES],
	kpis: STANDARD_KPIS,
};
