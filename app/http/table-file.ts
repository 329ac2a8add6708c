import { exportedTable } from '../components/layout/exported-table.ts';
import type { TableView } from '../components/layout/record-view.ts';
import { worthAFile } from '../components/layout/worth-a-file.ts';
import { MEDIA_TYPE_OF } from '../domain/text/check-file.ts';
import { plural } from '../domain/text/list-words.ts';
import { safeFileName } from '../domain/text/safe-file-name.ts';
import type { AppContext } from './context.ts';
import { tableIn } from './find-in-view.ts';
import { download, notFound } from './replies.ts';
import { type LoadView, wholeList } from './whole-list.ts';

const TYPES = { xlsx: MEDIA_TYPE_OF.xlsx, csv: 'text/csv; charset=utf-8' } as const;

/**
 * The table that was asked for, out of the page that was made: what the page would show to this reader stands in it, and nothing else, over all
 * pages of its list. Null where none was asked; 404 where the page has no such table.
 */
export async function tableFile(app: AppContext, load: LoadView): Promise<Response | null> {
	const { services, page, table: asked } = app;
	if (page === null || asked == null || page.status !== 200) return null;
	const shown = tableIn(page.view, asked.id);
	if (shown === null || shown.noFile) return notFound();
	const { table, isCut } = await wholeList(page.view, shown, load);
	if (!worthAFile(table)) return notFound();
	const exported = exportedTable(isCut ? cut(table) : table, page.title, services.clock.businessNow());
	const bytes = await services.drawing.drawTable(exported, asked.as);
	const says = table.caption.toLowerCase().startsWith(page.title.toLowerCase());
	const name = says ? table.caption : `${page.title} ${table.caption}`;
	return download(bytes, TYPES[asked.as], safeFileName(name, asked.as));
}

/** Said in its last row, so that nobody takes what there is for all that there is. */
const cut = (table: TableView): TableView => ({
	...table,
	rows: [
		...table.rows,
		{
			key: 'cut',
			cells: [
				`The list goes on after these ${plural(table.rows.length, 'row')}. Show fewer on the page to have the rest.`,
			],
		},
	],
});
