import type { TableView } from './record-view.ts';

/** Enough rows to be worked with elsewhere, and something beside their names. */
const FEWEST_ROWS = 3;

export const worthAFile = ({ rows, columns }: Pick<TableView, 'rows' | 'columns'>): boolean =>
	rows.length >= FEWEST_ROWS && columns.length > 1;
