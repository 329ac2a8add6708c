import { expect, test } from 'vitest';
import { type RecordView, words } from '../components/layout/record-view.ts';
import { tableIn } from './find-in-view.ts';
import { MOST_PAGES, wholeList } from './whole-list.ts';

/** A list of so many pages of two rows, folded away as a page may have it. */
const viewOf = (page: number, pages: number): RecordView => ({
	title: 'Things',
	back: null,
	blocks: [
		{
			kind: 'details',
			summary: 'All of them',
			blocks: [
				{
					kind: 'table',
					table: {
						id: 'things',
						caption: 'Things',
						columns: [words('Thing'), words('Of page')],
						rows: [0, 1].map((row) => ({ key: `${page}-${row}`, cells: [`${page}-${row}`, String(page)] })),
					},
				},
			],
		},
		{
			kind: 'pages',
			label: 'Pages',
			previous: page > 1 ? `/things?page=${page - 1}` : null,
			next: page < pages ? `/things?page=${page + 1}` : null,
		},
	],
});

const listFrom = async (page: number, pages: number) => {
	const asked: string[] = [];
	const view = viewOf(page, pages);
	const whole = await wholeList(view, tableIn(view, 'things')!, async (address) => {
		asked.push(address);
		return viewOf(Number(address.split('=')[1]), pages);
	});
	return { asked, isCut: whole.isCut, keys: whole.table.rows.map(({ key }) => key) };
};

test('from whichever page it is asked, a list is whole and in its order', async () => {
	const keys = ['1-0', '1-1', '2-0', '2-1', '3-0', '3-1'];
	for (const page of [1, 2, 3]) {
		const { asked, ...list } = await listFrom(page, 3);
		expect(list).toEqual({ isCut: false, keys });
		expect(asked).toHaveLength(2);
	}
	expect(await listFrom(1, 1)).toMatchObject({ asked: [], isCut: false, keys: ['1-0', '1-1'] });
});

test('a list that is too long is cut, and says so', async () => {
	const { asked, keys, isCut } = await listFrom(1, MOST_PAGES + 5);
	expect([asked.length, keys.length, isCut]).toEqual([MOST_PAGES - 1, MOST_PAGES * 2, true]);
});

test('where another page no longer has the table, what there is so far is cut', async () => {
	const view = viewOf(1, 3);
	const whole = await wholeList(view, tableIn(view, 'things')!, async () => null);
	expect([whole.table.rows.length, whole.isCut]).toEqual([2, true]);
});

test('what only looks like a table is none', () => {
	expect(tableIn({ id: 'x', caption: '', columns: ['Area'], rows: [] }, 'x')).toBeNull();
	expect(tableIn({ id: 'x', caption: '', columns: [words('Area')], rows: [{ cells: [] }] }, 'y')).toBeNull();
});
