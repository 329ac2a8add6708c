import { type KpiPreview, previewKpis } from '../kpi/preview-kpis.ts';
import { previewTarget } from '../kpi/preview-words.ts';
import type { Box } from '../kpi-return/box.ts';
import type { MeasureUnit } from '../specification/specification.ts';
import { cellAddress } from './cell-address.ts';
import type { Filling } from './filling.ts';
import { captionOf } from './names-of-cells.ts';
import { BLANK, SHARE_OF_NONE, type SheetCell, SOME_EMPTY, type WorkbookSheet } from './return-workbook.ts';
import { addSheetNumbers } from './sheet-value.ts';

const FIRST_ROW = 5;

/** The KPIs that this return's figures make, worked out in the sheet as they are typed; null where they make none. */
export function kpiSheet(filling: Filling): WorkbookSheet | null {
	const { facts } = filling;
	const previews = previewsOf(filling);
	if (previews.length === 0) return null;
	const head = (text: string): SheetCell => ({ is: 'column-head', text });
	return {
		name: 'KPI results',
		widths: [66, 21, 21, 21, 14],
		frozenRows: FIRST_ROW - 1,
		rows: [
			[{ is: 'title', text: 'KPI results' }],
			[{ is: 'caption', text: captionOf(facts) }],
			[
				{
					is: 'hint',
					text: `Worked out from the figures in ${facts.reach === 'whole' ? 'this workbook' : 'your areas'} while you fill them in. Nothing is typed here. A KPI that says ‘${SOME_EMPTY}’ needs every figure that it counts.`,
				},
			],
			[{ is: 'words-head', text: 'KPI' }, head('Counted'), head('Out of'), head('Result'), head('Target')],
			...previews.map((preview, at) => rowOf(preview, FIRST_ROW + at, filling)),
		],
	};
}

/** Measures that cannot be added over areas make no KPI here: a median of medians is none. */
function previewsOf({ facts }: Filling): readonly KpiPreview[] {
	const { draft, specification, strand, period } = facts;
	const measures = new Map(draft.measures.map((measure) => [measure.key, measure]));
	const adds = (keys: readonly string[], boxes: readonly string[]): boolean =>
		boxes.length < 2 || keys.every((key) => measures.get(key)?.kind !== 'ratio');
	return previewKpis({
		sections: draft.sections,
		kpis: specification.kpis.filter((kpi) => kpi.strand === strand),
		periodNumber: period.number,
		figures: new Map(),
		unitOf: (key) => measures.get(key)?.unit ?? 'count',
	}).filter(
		({ definition, numerator, denominator }) =>
			numerator.length > 0 &&
			adds(definition.numerator, numerator) &&
			adds(definition.denominator ?? [], denominator),
	);
}

function rowOf(preview: KpiPreview, row: number, filling: Filling): readonly SheetCell[] {
	const { definition, cohort, numerator, denominator } = preview;
	const months = cohort === null ? undefined : filling.names.cohorts.get(cohort);
	const unitOf = (keys: readonly string[]) =>
		filling.facts.draft.measures.find(({ key }) => key === keys[0])?.unit ?? 'count';
	const counted = sumOf(numerator, unitOf(definition.numerator), filling);
	const isShare = definition.denominator !== null;
	const outOf = isShare ? sumOf(denominator, unitOf(definition.denominator ?? []), filling) : null;
	const of = cellAddress(row, 2);
	return [
		{
			is: 'row-head',
			text: months === undefined ? definition.name : `${definition.name}, cases entered in ${months}`,
		},
		counted,
		outOf ?? BLANK,
		outOf === null
			? {
					is: 'formula',
					formula: { kind: 'same', as: of },
					unit: counted.unit,
					result: counted.result,
				}
			: {
					is: 'formula',
					formula: { kind: 'share', of, outOf: cellAddress(row, 3) },
					unit: 'share',
					result: shareOf(counted.result, outOf.result),
				},
		{ is: 'figure-words', text: previewTarget(preview) },
	];
}

type FormulaCell = Extract<SheetCell, { readonly is: 'formula' }>;

function sumOf(keys: readonly string[], unit: MeasureUnit, filling: Filling): FormulaCell {
	const numbers = keys
		.map((key) => filling.valueOf(filling.boxes.get(key) as Box))
		.filter((value) => typeof value === 'number');
	return {
		is: 'formula',
		formula: { kind: 'all-of', names: keys.map(filling.nameOf) },
		unit,
		result: numbers.length < keys.length ? SOME_EMPTY : addSheetNumbers(numbers, unit),
	};
}

function shareOf(counted: number | string, outOf: number | string): number | string {
	if (typeof counted !== 'number' || typeof outOf !== 'number') return SOME_EMPTY;
	return outOf === 0 ? SHARE_OF_NONE : counted / outOf;
}
