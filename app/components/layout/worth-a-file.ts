import type { TableView } from './record-view.ts';

/** Enough rows to be worked with elsewhere, and something beside their names. */
const FEWEST_ROWS = 3;

export const worthAFile = ({
	rows,
	columns,
	noFile,
}: Pick<TableView, 'rows' | 'columns' | 'noFile'>): boolean =>
	noFile !== true && rows.length >= FEWEST_ROWS && columns.length > 1;
