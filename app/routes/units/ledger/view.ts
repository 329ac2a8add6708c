import type { FilterView } from '../../../components/layout/filter-view.ts';
import type { BoxError } from '../../../components/layout/question.ts';
import {
	number,
	type RecordView,
	said,
	type TableView,
	words,
} from '../../../components/layout/record-view.ts';
import { plural } from '../../../domain/text/list-words.ts';
import { writeCount } from '../../../domain/text/write-number.ts';
import { MOVEMENT_WORDS } from '../../../domain/unit/movement-words.ts';
import { MOVEMENT_KINDS } from '../../../domain/unit/unit-movement.ts';
import { dateError, typedDay } from '../../../http/date-field.ts';
import type { LedgerShown } from '../../../operations/unit/show-ledger.ts';
import { unitsPath } from '../units-path.ts';
import { movementRow } from './movement-row.ts';
import type { TypedLedger } from './search.ts';

interface Drawn {
	readonly errors: readonly BoxError[];
	readonly mayCorrect: boolean;
}

export function ledgerView(
	shown: LedgerShown,
	asked: TypedLedger,
	search: URLSearchParams,
	{ errors, mayCorrect }: Drawn,
): RecordView {
	const { programme, agreement, total, pageSize } = shown;
	const base = unitsPath({ programme, agreement });
	const path = `${base}/ledger`;
	const last = Math.max(1, Math.ceil(total / pageSize));
	return {
		title: 'Ledger of units',
		caption: agreement?.title ?? programme.name,
		back: { href: base, text: 'Units' },
		wide: true,
		errors,
		blocks: [
			...said(
				'Every movement of places. None is ever changed: a mistake is undone by another entry, which stands beside it.',
			),
			{ kind: 'filter', filter: filterOf(shown, asked, search, { errors, path }) },
			...said([
				`${total === 0 ? 'No movement' : plural(total, 'movement')}.`,
				{ href: withSearch(`${path}/file`, search, null), text: 'Download them as a spreadsheet file (CSV)' },
			]),
			{
				kind: 'table',
				table: movementsTable(
					shown,
					`Page ${writeCount(asked.page)} of ${writeCount(last)}`,
					mayCorrect && agreement !== null ? base : null,
				),
			},
			{
				kind: 'pages',
				label: 'Pages of movements',
				previous: asked.page > 1 ? withSearch(path, search, asked.page - 1) : null,
				next: asked.page < last ? withSearch(path, search, asked.page + 1) : null,
			},
		],
	};
}

const movementsTable = (shown: LedgerShown, caption: string, correctBase: string | null): TableView => ({
	id: 'movements',
	caption,
	captionSize: 's',
	large: true,
	columns: [
		words('Day'),
		words('What'),
		number('Places'),
		...['Where', 'Paid for by', 'Entered by', 'Reason and correction'].map(words),
	],
	rows: shown.lines.map((line) => movementRow(shown, line, correctBase)),
	empty:
		'No movement is like that. Places that are funded, reserved, used, moved or expired will each have a line here.',
});

function filterOf(
	{ accounts, names }: LedgerShown,
	asked: TypedLedger,
	search: URLSearchParams,
	{ errors, path }: { readonly errors: readonly BoxError[]; readonly path: string },
): FilterView {
	const typed = Object.fromEntries(search);
	const areaIds = new Set([...accounts.values()].map(({ areaId }) => areaId));
	const day = (name: 'from' | 'until', legend: string) => ({
		name,
		legend,
		value: typedDay(typed, name),
		...dateError(errors, name),
	});
	return {
		href: path,
		selects: [
			{
				name: 'area',
				label: 'Area',
				value: asked.area ?? '',
				options: [
					{ value: '', text: 'All areas' },
					...[...names.areas].filter(([id]) => areaIds.has(id)).map(([value, text]) => ({ value, text })),
				],
			},
			{
				name: 'kind',
				label: 'What happened',
				value: asked.kind ?? '',
				options: [
					{ value: '', text: 'Everything' },
					...MOVEMENT_KINDS.filter((kind) => kind !== 'correction').map((value) => ({
						value,
						text: MOVEMENT_WORDS[value],
					})),
				],
			},
		],
		days: [day('from', 'From'), day('until', 'Until')],
	};
}

function withSearch(path: string, search: URLSearchParams, page: number | null): string {
	const next = new URLSearchParams([...search].filter(([name, value]) => name !== 'page' && value !== ''));
	if (page !== null) next.set('page', String(page));
	const text = next.toString();
	return text === '' ? path : `${path}?${text}`;
}
