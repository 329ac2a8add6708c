/** Why a workbook that may be kept was not read. */
export type WorkbookFileRefusal =
	/** More sheets, rows, columns or cells than any return has. */
	| { readonly code: 'workbook-too-large'; readonly what: 'sheets' | 'rows' | 'columns' | 'cells' | 'size' }
	/** Its sheets are not written as Excel, LibreOffice or a browser's spreadsheet write them. */
	| { readonly code: 'workbook-not-readable' };

/** What a workbook may come to and be read: many times the largest return. */
export const MOST_OF_WORKBOOK = {
	sheets: 60,
	rows: 5_000,
	columns: 400,
	cells: 25_000,
	/** Unpacked. */
	bytes: 12 * 1024 * 1024,
};
