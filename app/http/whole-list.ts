import type { TableView } from '../components/layout/record-view.ts';
import { pagesIn, tableIn } from './find-in-view.ts';

/** So many pages of a list stand in one file: each is asked of the page's own loader, and others wait for their pages meanwhile. */
export const MOST_PAGES = 100;

type Row = TableView['rows'][number];

/** The page's view at another address of the same page, made for the same reader. */
export type LoadView = (address: string) => Promise<unknown>;

/**
 * The table with the rows of all pages of its list, from the first on, though the page shows one. The page's own links to the page before and the
 * page after are followed. A row that moves from one page to the next meanwhile stands there once.
 */
export async function wholeList(
	view: unknown,
	table: TableView,
	load: LoadView,
): Promise<{ readonly table: TableView; readonly isCut: boolean }> {
	const before = await follow(view, table.id, 'previous', MOST_PAGES - 1, load);
	const after = await follow(view, table.id, 'next', MOST_PAGES - 1 - before.pages.length, load);
	const rows = new Map<string, Row>();
	for (const page of [...before.pages.toReversed(), table.rows, ...after.pages])
		for (const row of page) rows.set(row.key, row);
	return { table: { ...table, rows: [...rows.values()] }, isCut: before.isCut || after.isCut };
}

async function follow(
	from: unknown,
	id: string,
	way: 'previous' | 'next',
	most: number,
	load: LoadView,
): Promise<{ readonly pages: readonly (readonly Row[])[]; readonly isCut: boolean }> {
	const pages: (readonly Row[])[] = [];
	let address = pagesIn(from)?.[way] ?? null;
	while (address !== null && pages.length < most) {
		const view = await load(address);
		const table = tableIn(view, id);
		if (table === null) return { pages, isCut: true };
		pages.push(table.rows);
		address = pagesIn(view)?.[way] ?? null;
	}
	return { pages, isCut: address !== null };
}
