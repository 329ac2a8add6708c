import type {
	Frequency,
	MeasureKind,
	MeasureUnit,
	SectionKey,
	StrandKind,
} from '../../app/domain/specification/specification.ts';
import type { Things } from '../../app/domain/specification/things.ts';

export interface SpecificationMeasureTable {
	specificationId: string;
	measureKey: string;
	strand: StrandKind;
	section: SectionKey;
	label: string;
	hint: string;
	kind: MeasureKind;
	unit: MeasureUnit;
	frequency: Frequency;
	byArea: number;
	partOf: string | null;
	breakdown: string | null;
	atMost: string | null;
	things: Things | null;
	definitionVersion: number;
	position: number;
}
