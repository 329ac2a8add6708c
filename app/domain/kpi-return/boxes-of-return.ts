import { SECTIONS } from '../specification/specification.ts';
import type { BoxSection } from './box.ts';
import { measuresAsked, type ReturnAsked } from './return-asked.ts';
import { tablesOfSection } from './tables-of-section.ts';

/** The sections that the return asks, in the order of the task list, each with its tables; the narrative is always the last. */
export function boxesOfReturn(asked: ReturnAsked): readonly BoxSection[] {
	const measures = measuresAsked(asked);
	return SECTIONS.map((section) => ({
		section,
		tables: tablesOfSection(
			section,
			measures.filter((measure) => measure.section === section),
			asked,
		),
	})).filter(({ section, tables }) => section === 'narrative' || tables.length > 0);
}
