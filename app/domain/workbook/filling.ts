import { allBoxes } from '../kpi-return/all-boxes.ts';
import { beginsWithLedger } from '../kpi-return/begins-with-ledger.ts';
import type { Box } from '../kpi-return/box.ts';
import { cellNames } from '../kpi-return/cell-names.ts';
import { figureKey } from '../kpi-return/figure.ts';
import { lastQuarterFigure } from '../kpi-return/last-quarter-figure.ts';
import type { CellNames } from '../kpi-return/name-cell.ts';
import { openingsOfReturn } from '../kpi-return/openings-of-return.ts';
import type { Measure } from '../specification/specification.ts';
import { sheetNumber, sheetValue } from './sheet-value.ts';
import type { WorkbookFacts } from './workbook-facts.ts';

/** What stands in the boxes of a return and beside them, and the name by which each is found again. */
export interface Filling {
	readonly facts: WorkbookFacts;
	readonly names: CellNames;
	/** By `figureKey`. */
	readonly boxes: ReadonlyMap<string, Box>;
	measureOf(box: Box): Measure;
	/** "Figure_0012", the same for the same box of the same return. */
	nameOf(key: string): string;
	valueOf(box: Box): number | string | null;
	/** The opening of a stock that has to balance, or last quarter's figure. */
	besideOf(box: Box): number | null;
	ledgerOf(box: Box): number | null;
	isOpening(measureKey: string): boolean;
}

export function filling(facts: WorkbookFacts): Filling {
	const { draft, period, saved, isShared } = facts;
	const measures = new Map(draft.measures.map((measure) => [measure.key, measure]));
	const boxes = new Map(allBoxes(draft.sections).map((box) => [figureKey(box), box]));
	const nameOf = new Map(
		[...boxes.keys()].map((key, at) => [key, `Figure_${String(at + 1).padStart(4, '0')}`]),
	);
	const begun = new Map(
		saved === null
			? []
			: draft.sections.flatMap((section) => [
					...beginsWithLedger(section, draft, { wasSaved: saved.has(section.section), isShared }),
				]),
	);
	const openings = openingsOfReturn(draft);
	const measureOf = (box: Box): Measure => {
		const measure = measures.get(box.measureKey);
		if (measure === undefined) throw new Error(`the return does not ask ${box.measureKey}`);
		return measure;
	};
	return {
		facts,
		names: cellNames(facts),
		boxes,
		measureOf,
		nameOf: (key) => nameOf.get(key) ?? '',
		valueOf: (box) => {
			const key = figureKey(box);
			return begun.get(key) ?? sheetValue(draft.typed.get(key) ?? '', measureOf(box).unit);
		},
		besideOf: (box) => {
			const measure = measureOf(box);
			const stock = openings.find(
				({ measureKey, areaId }) => measureKey === box.measureKey && areaId === box.areaId,
			);
			const before =
				stock === undefined
					? lastQuarterFigure(box, measure, period.number, draft.lastQuarter)
					: (stock.opening?.value ?? null);
			return before === null ? null : sheetNumber(before, measure.unit);
		},
		ledgerOf: (box) => (saved === null ? null : (draft.ledger?.get(figureKey(box)) ?? null)),
		isOpening: (measureKey) => openings.some((opening) => opening.measureKey === measureKey),
	};
}
