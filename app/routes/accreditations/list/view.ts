import type { FilterView } from '../../../components/layout/filter-view.ts';
import {
	only,
	type RecordView,
	said,
	type TableView,
	words,
} from '../../../components/layout/record-view.ts';
import { writeDay } from '../../../domain/calendar/write-date.ts';
import { ACCREDITATION_STATUSES, STANDINGS, STATUS_WORDS } from '../../../domain/grant/accreditation.ts';
import type {
	AccreditationsListed,
	AccreditationsWanted,
} from '../../../operations/accreditation/list-accreditations.ts';
import { lastDayWords, STANDING_TAGS } from '../words.ts';

/** The register: who has shown what to whom, and until when it holds. */
export const accreditationListView = (
	listed: AccreditationsListed,
	wanted: AccreditationsWanted,
	mayAdd: boolean,
): RecordView => ({
	title: 'Accreditation register',
	back: null,
	blocks: [
		...said(
			'Where a programme must be accredited by Respect, or show its principles, nobody new may start unless an entry here is in force on the day. People who have already started carry on.',
		),
		...only(mayAdd, {
			kind: 'actions',
			actions: [{ href: '/accreditations/new', text: 'Add an entry', as: 'main' }],
		}),
		{ kind: 'filter', filter: filter(listed, wanted) },
		{ kind: 'table', table: entries(listed) },
	],
});

const filter = (
	{ programmes, organisations }: AccreditationsListed,
	wanted: AccreditationsWanted,
): FilterView => ({
	href: '/accreditations',
	selects: [
		{
			name: 'programme',
			label: 'Programme',
			value: wanted.programmeId ?? '',
			options: [
				{ value: '', text: 'Every programme' },
				...programmes.map(({ id, name }) => ({ value: id, text: name })),
			],
		},
		{
			name: 'provider',
			label: 'Provider',
			value: wanted.organisationId ?? '',
			options: [
				{ value: '', text: 'Every provider' },
				...organisations.map(({ id, name }) => ({ value: id, text: name })),
			],
		},
		{
			name: 'status',
			label: 'What is recorded',
			value: wanted.status ?? '',
			options: [
				{ value: '', text: 'Anything recorded' },
				...ACCREDITATION_STATUSES.map((value) => ({ value, text: STATUS_WORDS[value] })),
			],
		},
		{
			name: 'standing',
			label: 'In force',
			value: wanted.standing ?? '',
			options: [
				{ value: '', text: 'In force or not' },
				...STANDINGS.map((value) => ({ value, text: STANDING_TAGS[value].tag })),
			],
		},
	],
});

const entries = ({ rows }: AccreditationsListed): TableView => ({
	id: 'accreditations',
	caption: 'Entries of the register',
	captionSize: 's',
	captionHidden: true,
	large: true,
	columns: [
		words('Provider and programme'),
		words('What is recorded'),
		words('Decided on'),
		words('Last day'),
		words('Today'),
	],
	rows: rows.map((row) => {
		const status = STATUS_WORDS[row.status];
		const decidedOn = writeDay(row.decidedOn);
		const standing = STANDING_TAGS[row.standing];
		return {
			key: row.id,
			cells: [
				{
					cell: {
						text: row.organisationName,
						href: `/accreditations/${row.id}`,
						of: `(${status}, decided on ${decidedOn})`,
					},
					below: row.programmeName,
				},
				{ cell: status, below: row.standard },
				decidedOn,
				lastDayWords(row.expiresOn),
				// Another entry lasts longer, so that nothing ends with this one.
				row.isSucceeded && row.standing !== 'in-force'
					? { cell: standing, below: 'Another entry lasts longer' }
					: standing,
			],
		};
	}),
	empty:
		'No entry matches. An officer adds one when a provider is accredited, or when a decision about it has been made.',
});
