import { expect, test } from 'vitest';
import { instant } from '../../domain/calendar/instant.ts';
import { cellText } from './cell-text.ts';
import { exportedTable } from './exported-table.ts';
import { type CellView, number, type TableView, words } from './record-view.ts';

test.each<[CellView, string]>([
	['Walsall', 'Walsall'],
	[{ text: 'Change', href: '/x', of: 'Walsall' }, 'Change Walsall'],
	[{ text: { tag: 'Overdue' }, href: '/x' }, 'Overdue'],
	[{ tag: 'Overdue', colour: 'red' }, 'Overdue'],
	[{ rating: 'approaching-target' }, 'Approaching target'],
	[{ figure: '80.0%', parts: { numerator: '40', denominator: '50' } }, '80.0%'],
	[{ figure: null, none: 'Not asked', parts: null }, 'Not asked'],
	[{ cell: { strong: 'Turning North' }, below: 'DVPP' }, 'Turning North; DVPP'],
	[{ quiet: { lines: ['one', '', 'two'] } }, 'one; two'],
	[{ folded: '2 returns', items: ['April', { text: 'May', href: '/x' }] }, '2 returns: April; May'],
	[{ written: 'a\nb' }, 'a\nb'],
	[{ hash: 'ab12' }, 'ab12'],
	[['Due', { tag: 'today' }, ', or later'], 'Due today, or later'],
])('%j says %j', (cell, text) => {
	expect(cellText(cell)).toBe(text);
});

test('a table is its columns and rows as data, what a figure is made of and what is said beside it in columns of their own, what a row is a part of before it', () => {
	const table: TableView = {
		id: 'kpis',
		caption: 'KPIs by area',
		says: ['Provisional.'],
		columns: [words('Area'), number('Result'), number('Paid'), words('Until')],
		rows: [
			{
				key: 'a',
				group: 'West',
				cells: [
					{ cell: { text: 'Walsall', href: '/x' }, below: 'West Midlands' },
					{ figure: '80.0%', parts: { numerator: '40', denominator: '50' } },
					'£1,234.50',
					['20 October 2026', { tag: 'Overdue' }],
				],
			},
			{
				key: 'b',
				cells: [
					'Dudley',
					{ figure: null, none: 'Not asked', parts: null },
					'–',
					{ lines: ['1 May 2026', 'kept'] },
				],
			},
			{ key: 'c', cells: ['Both', '1,204', '£0', '12'], total: true },
		],
	};
	const madeAt = instant('2026-10-20T09:00:00.000Z');
	const { rows, ...said } = exportedTable(table, 'Performance', madeAt);
	expect(said).toEqual({
		page: 'Performance',
		caption: 'KPIs by area',
		says: ['Provisional.'],
		madeAt,
		columns: [
			'Part of',
			'Area',
			'Area: also',
			'Result',
			'Result: counted',
			'Result: out of',
			'Paid',
			'Until',
			'Until: also',
		],
	});
	const plain = rows.map(({ cells }) =>
		cells.map((value) =>
			value.kind === 'day' ? value.day : value.kind === 'number' ? value.value : value.text,
		),
	);
	expect(plain).toEqual([
		['West', 'Walsall', 'West Midlands', 0.8, 40, 50, 1234.5, '2026-10-20', 'Overdue'],
		['', 'Dudley', '', 'Not asked', '', '', '–', '2026-05-01', 'kept'],
		['', 'Both', '', 1204, '', '', 0, '12', ''],
	]);
	expect(rows.map(({ total }) => total)).toEqual([false, false, true]);
});

test('a column of what may be done on the page is left out', () => {
	const change = { text: 'Change', href: '/x', of: 'Walsall' };
	const table: TableView = {
		id: 'areas',
		caption: 'Areas',
		columns: [words('Area'), words('Change'), words('')],
		rows: [
			{ key: 'a', cells: ['Walsall', change, { text: 'Remove', href: '/y' }] },
			{ key: 'b', cells: ['Dudley', '', ''] },
		],
	};
	const { columns, rows } = exportedTable(table, 'Areas', instant('2026-10-20T09:00:00.000Z'));
	expect(columns).toEqual(['Area']);
	expect(rows.map(({ cells }) => cells.length)).toEqual([1, 1]);
});
