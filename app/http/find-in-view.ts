import type { RecordBlock, TableView } from '../components/layout/record-view.ts';

type Pages = Extract<RecordBlock, { readonly kind: 'pages' }>;

/** The table of that id, wherever in its view a page keeps it. */
export const tableIn = (view: unknown, id: string): TableView | null =>
	find(view, (part): part is TableView => isTable(part) && part.id === id);

/** Where the pages of a long list lead. */
export const pagesIn = (view: unknown): Pages | null => find(view, isPages);

function find<Part>(view: unknown, is: (part: object) => part is Part & object): Part | null {
	if (view === null || typeof view !== 'object') return null;
	if (is(view)) return view;
	for (const part of Array.isArray(view) ? view : Object.values(view)) {
		const found = find(part, is);
		if (found !== null) return found;
	}
	return null;
}

const isPages = (part: object): part is Pages => 'kind' in part && part.kind === 'pages';

const isTable = (part: object): part is TableView =>
	'id' in part &&
	'caption' in part &&
	'columns' in part &&
	'rows' in part &&
	isListOf(part.columns, 'text') &&
	isListOf(part.rows, 'cells');

const isListOf = (list: unknown, field: string): boolean =>
	Array.isArray(list) &&
	list.every((each: unknown) => typeof each === 'object' && each !== null && field in each);
