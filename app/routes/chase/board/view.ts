import {
	type CellView,
	only,
	type RecordBlock,
	type RecordView,
	said,
	type TableView,
	words,
} from '../../../components/layout/record-view.ts';
import { dueTag, stateTag } from '../../../components/words/return-tags.ts';
import { monthsLabel } from '../../../domain/calendar/period-label.ts';
import { writeDay } from '../../../domain/calendar/write-date.ts';
import { dueBy } from '../../../domain/kpi-return/return-due.ts';
import type { OpenReturn } from '../../../operations/kpi-return/open-return.type.ts';
import type { ChaseBoard } from '../../../operations/kpi-return/show-chase-board.ts';
import { promiseWords, silenceWords } from '../contact-words.ts';
import { byDeadline } from './by-deadline.ts';
import { papersOf } from './papers.ts';

/** Returns that are not in: who promised what and when, and what the boards will have to do without. */
export function chaseBoardView(board: ChaseBoard): RecordView {
	const papers = papersOf(board);
	return {
		title: 'Chase board',
		back: null,
		wide: true,
		blocks: [
			{ kind: 'table', table: notIn(board) },
			{ kind: 'heading', text: 'What the next board papers will lack' },
			...only(papers.length === 0, ...said('Every return that the next papers rest on has been accepted.')),
			...papers.flatMap(({ key, heading, meetings, lacks }): readonly RecordBlock[] => [
				{ kind: 'heading', text: heading, id: `paper-${key}`, level: 3 },
				{ kind: 'list', items: meetings, plain: true },
				...said('Not accepted yet:'),
				{ kind: 'list', items: lacks },
			]),
		],
	};
}

function notIn(board: ChaseBoard): TableView {
	const found = {
		last: new Map(board.contacts.map((contact) => [contact.returnId, contact])),
		promises: new Map(
			board.contacts.flatMap((contact) =>
				contact.promisedOn === null ? [] : [[contact.returnId, contact.promisedOn] as const],
			),
		),
		newest: new Map(board.extensions.map((extension) => [extension.returnId, extension])),
	};
	return {
		id: 'not-in',
		caption: 'Returns that are not in',
		large: true,
		columns: ['Return', 'Due', 'Status', 'Promise', 'Contact'].map(words),
		rows: [...board.returns].sort(byDeadline).flatMap((row) => rowOf(row, found, board.today)),
		empty: 'Every return that was due is in.',
	};
}

interface Found {
	readonly last: ReadonlyMap<string, ChaseBoard['contacts'][number]>;
	readonly promises: ReadonlyMap<string, NonNullable<ChaseBoard['contacts'][number]['promisedOn']>>;
	readonly newest: ReadonlyMap<string, ChaseBoard['extensions'][number]>;
}

function rowOf(
	row: OpenReturn,
	{ last, promises, newest }: Found,
	today: ChaseBoard['today'],
): TableView['rows'] {
	const { dueOn, left } = dueBy(
		{
			dueOn: row.period.dueOn,
			extendedTo: row.extendedTo,
			isIn: row.submissionNumber !== null,
			state: row.state,
		},
		today,
	);
	if (left === null) return [];
	const contact = last.get(row.id);
	const promised = promises.get(row.id);
	const extension = newest.get(row.id);
	const name = `${row.leadName}, ${monthsLabel(row.period)}`;
	const extended: readonly CellView[] =
		extension === undefined
			? []
			: [`Extended to ${writeDay(extension.newDueOn)}, agreed with ${extension.agreedWith}`];
	const lastSaid: readonly CellView[] =
		contact === undefined ? [] : [{ quiet: { written: `${contact.spokeTo}: “${contact.words}”` } }];
	return [
		{
			key: row.id,
			cells: [
				{ cell: { href: `/returns/${row.id}`, text: name }, below: row.agreementTitle },
				{ lines: [writeDay(dueOn), ...extended, dueTag(left)] },
				stateTag(row.state),
				promised === undefined ? 'None' : promiseWords(promised, false, today),
				{
					lines: [
						silenceWords(contact, today),
						...lastSaid,
						{ href: `/chase/${row.id}`, text: 'Log and extensions', of: `of ${name}` },
					],
				},
			],
		},
	];
}
