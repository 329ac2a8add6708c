import type { CellPlace } from './workbook-cells.ts';
import type { WorkbookChanges } from './workbook-changes.ts';

/** By `figureKey`: from which cell each figure comes that a workbook changes. A cell that was emptied leaves no figure. */
export const placesOfChanges = ({ sections }: WorkbookChanges): ReadonlyMap<string, CellPlace> =>
	new Map(
		sections.flatMap(({ figures }) =>
			[...figures].flatMap(([key, { will, place }]) => (will === '' ? [] : [[key, place] as const])),
		),
	);
