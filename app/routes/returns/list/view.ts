import { type RecordView, type TableView, words } from '../../../components/layout/record-view.ts';
import { dueTag, stateTag } from '../../../components/words/return-tags.ts';
import { monthsLabel } from '../../../domain/calendar/period-label.ts';
import { writeDay } from '../../../domain/calendar/write-date.ts';
import { dueBy } from '../../../domain/kpi-return/return-due.ts';
import { RETURN_STATES } from '../../../domain/kpi-return/return-state.ts';
import { RETURN_STATE_NAMES } from '../../../domain/kpi-return/return-state-names.ts';
import type { ReturnsListed, ReturnsWanted } from '../../../operations/kpi-return/list-returns.ts';

/** Every return that the reader reaches, the newest period first. */
export const returnListView = (
	{ returns, hasMore, programmes, today }: ReturnsListed,
	wanted: ReturnsWanted,
): RecordView => ({
	title: 'Returns',
	back: null,
	blocks: [
		{
			kind: 'filter',
			filter: {
				href: '/returns',
				selects: [
					{
						name: 'programme',
						label: 'Programme',
						value: wanted.programme ?? '',
						options: [
							{ value: '', text: 'Every programme' },
							...programmes.map(({ slug, name }) => ({ value: slug, text: name })),
						],
					},
					{
						name: 'state',
						label: 'Status',
						value: wanted.state ?? '',
						options: [
							{ value: '', text: 'Every status' },
							...RETURN_STATES.map((state) => ({ value: state, text: RETURN_STATE_NAMES[state] })),
						],
					},
				],
			},
		},
		{
			kind: 'table',
			table: {
				id: 'returns',
				caption: 'Returns, the latest period first',
				captionHidden: true,
				large: true,
				columns: ['Period', 'Status', 'Due', 'Provider and agreement'].map(words),
				rows: returns.map((row) => rowOf(row, today)),
				empty: 'No return matches. Returns appear here when their quarter begins.',
			},
		},
		{
			kind: 'pages',
			label: 'Pages of returns',
			previous: wanted.page > 1 ? pageHref(wanted, wanted.page - 1) : null,
			next: hasMore ? pageHref(wanted, wanted.page + 1) : null,
		},
	],
});

function rowOf(
	row: ReturnsListed['returns'][number],
	today: ReturnsListed['today'],
): TableView['rows'][number] {
	const { dueOn, extendedTo, left } = dueBy(
		{
			dueOn: row.period.dueOn,
			extendedTo: row.extendedTo,
			isIn: row.submissionNumber !== null,
			state: row.state,
		},
		today,
	);
	const day = writeDay(extendedTo ?? dueOn);
	return {
		key: row.id,
		cells: [
			{ href: `/returns/${row.id}`, text: monthsLabel(row.period), of: `, ${row.agreementTitle}` },
			stateTag(row.state),
			left === null ? day : { lines: [day, dueTag(left)] },
			{ cell: row.leadName, below: row.agreementTitle },
		],
	};
}

function pageHref({ programme, state }: ReturnsWanted, page: number): string {
	const search = new URLSearchParams();
	if (programme !== null) search.set('programme', programme);
	if (state !== null) search.set('state', state);
	search.set('page', String(page));
	return `/returns?${search}`;
}
