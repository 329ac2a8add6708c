import { exportedTable } from '../components/layout/exported-table.ts';
import type { TableView } from '../components/layout/record-view.ts';
import { worthAFile } from '../components/layout/worth-a-file.ts';
import { MEDIA_TYPE_OF } from '../domain/text/check-file.ts';
import { safeFileName } from '../domain/text/safe-file-name.ts';
import type { AppContext } from './context.ts';
import { download, notFound } from './replies.ts';

const TYPES = { xlsx: MEDIA_TYPE_OF.xlsx, csv: 'text/csv; charset=utf-8' } as const;

/**
 * The table that was asked for, out of the page that was made: what the page would show to this reader stands in it, and nothing else. Null
 * where none was asked; 404 where the page has no such table.
 */
export async function tableFile({ services, page, table: asked }: AppContext): Promise<Response | null> {
	if (page === null || asked == null || page.status !== 200) return null;
	const table = tableIn(page.view, asked.id);
	if (table === null || !worthAFile(table)) return notFound();
	const exported = exportedTable(table, page.title, services.clock.businessNow());
	const bytes = await services.drawing.drawTable(exported, asked.as);
	const says = table.caption.toLowerCase().startsWith(page.title.toLowerCase());
	const name = says ? table.caption : `${page.title} ${table.caption}`;
	return download(bytes, TYPES[asked.as], safeFileName(name, asked.as));
}

/** Wherever in the view the page keeps it. */
function tableIn(view: unknown, id: string): TableView | null {
	if (view === null || typeof view !== 'object') return null;
	if (isTable(view)) return view.id === id ? view : null;
	for (const part of Array.isArray(view) ? view : Object.values(view)) {
		const found = tableIn(part, id);
		if (found !== null) return found;
	}
	return null;
}

const isTable = (view: object): view is TableView =>
	'id' in view &&
	'caption' in view &&
	'columns' in view &&
	'rows' in view &&
	Array.isArray(view.columns) &&
	Array.isArray(view.rows) &&
	view.rows.every(
		(row: unknown) => typeof row === 'object' && row !== null && 'cells' in row && 'key' in row,
	);
