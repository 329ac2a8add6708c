import type { SectionKey } from '../../app/domain/specification/specification.ts';
export interface DraftFigureTable {
	returnId: string;
	measureKey: string;
	areaId: string;
	cohort: number;
	section: SectionKey;
	typed: string;
	value: number | null;
}
