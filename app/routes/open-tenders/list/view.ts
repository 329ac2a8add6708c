import type { FilterView } from '../../../components/layout/filter-view.ts';
import {
	type CellView,
	number,
	only,
	type RecordBlock,
	type RecordView,
	said,
	type TableView,
	words,
} from '../../../components/layout/record-view.ts';
import { writeDaysAway } from '../../../domain/calendar/due.ts';
import { londonDay } from '../../../domain/calendar/london.ts';
import { writeDay, writeInstant } from '../../../domain/calendar/write-date.ts';
import { writePounds } from '../../../domain/money/pence.ts';
import { listWords } from '../../../domain/text/list-words.ts';
import type { listPublicTenders, PublicTenderRow } from '../../../operations/tender/list-public-tenders.ts';
import { decisionOf, TENDER_TAGS } from '../tender-words.ts';
import type { TendersWanted } from './search.ts';

type Tenders = Awaited<ReturnType<typeof listPublicTenders>>;

export function tendersView(
	{ today, tenders: all }: Tenders,
	wanted: TendersWanted,
	isVisitor: boolean,
): RecordView {
	const tenders = all.filter((tender) => fits(tender, wanted));
	const of = (...states: readonly PublicTenderRow['state'][]) =>
		tenders.filter(({ state }) => states.includes(state));
	const isNarrowed = wanted.words !== '' || wanted.area !== '' || wanted.commissioner !== '';
	const empty = (otherwise: string) => (isNarrowed ? 'None matches your search.' : otherwise);
	const tables: readonly RecordBlock[] = [
		// The first to close is what somebody must look at first.
		{
			kind: 'table',
			table: tableOf('open', 'Open for bids', empty('No tender is open today.'), {
				today,
				tenders: of('open').toReversed(),
			}),
		},
		{
			kind: 'table',
			table: tableOf('coming', 'Coming', empty('No tender is coming.'), {
				today,
				tenders: of('coming').toReversed(),
			}),
		},
		{
			kind: 'table',
			table: tableOf('past', 'Past', empty('There are no past tenders.'), {
				today,
				tenders: of('closed', 'cancelled'),
			}),
		},
	];
	return {
		title: 'Tenders',
		back: null,
		blocks: [
			...said(
				'Tenders of Police and Crime Commissioners. Where there is a notice on Find a Tender, that notice is the legal publication.',
				['New tenders are also published as a', { text: 'feed', href: '/open-tenders.atom' }, '.'],
				...(isVisitor ? [HOW_TO_BID] : []),
			),
			{ kind: 'filter', filter: filterOf(all, wanted) },
			...only(isNarrowed && tenders.length === 0, {
				kind: 'inset',
				lines: ['No tender matches your search. Try fewer words, or show all tenders.'],
			}),
			...(isNarrowed && tenders.length === 0 ? [] : tables),
		],
	};
}

const HOW_TO_BID = [
	'To bid,',
	{ text: 'register as a bidder', href: '/register' },
	', or',
	{ text: 'sign in', href: '/sign-in?to=/open-tenders' },
	'if your organisation uses the portal already.',
];

/** Every word somewhere in its title, what is bought, where, or whose it is. */
function fits(tender: PublicTenderRow, { words: typed, area, commissioner }: TendersWanted): boolean {
	const said = [tender.title, tender.description, tender.bodyName, ...tender.areas].join(' ').toLowerCase();
	return (
		typed
			.toLowerCase()
			.split(/\s+/)
			.every((word) => said.includes(word)) &&
		(area === '' || tender.areas.includes(area)) &&
		(commissioner === '' || tender.bodyName === commissioner)
	);
}

const namesIn = (names: readonly string[]) =>
	[...new Set(names)].sort().map((name) => ({ value: name, text: name }));

const filterOf = (all: readonly PublicTenderRow[], wanted: TendersWanted): FilterView => ({
	href: '/open-tenders',
	texts: [
		{
			name: 'words',
			label: 'Words',
			hint: 'Searches the title and what is being bought.',
			value: wanted.words,
		},
	],
	selects: [
		{
			name: 'area',
			label: 'Area',
			value: wanted.area,
			options: [{ value: '', text: 'Every area' }, ...namesIn(all.flatMap(({ areas }) => areas))],
		},
		{
			name: 'commissioner',
			label: 'Commissioner',
			value: wanted.commissioner,
			options: [{ value: '', text: 'Every commissioner' }, ...namesIn(all.map(({ bodyName }) => bodyName))],
		},
	],
	button: 'Search',
	all: { href: '/open-tenders', text: 'Show all tenders' },
});

const tableOf = (id: string, caption: string, empty: string, { today, tenders }: Tenders): TableView => ({
	id,
	caption,
	large: true,
	columns: [words('Tender'), number('Value without VAT'), words('Bids close'), words('State')],
	rows: tenders.map((tender) => ({
		key: tender.slug,
		cells: [
			{ cell: { text: tender.title, href: `/open-tenders/${tender.slug}` }, below: tender.bodyName },
			writePounds(tender.valuePence),
			closing(tender, today),
			stateOf(tender),
		],
	})),
	empty,
});

const stateOf = ({ state, opensOn, decisions }: PublicTenderRow): CellView => {
	const winners = [...new Set(decisions.flatMap(({ awardedTo }) => awardedTo?.name ?? []))];
	const decision = decisionOf(decisions);
	if (state === 'coming' && opensOn !== null)
		return { cell: TENDER_TAGS.coming, below: `opens on ${writeDay(opensOn)}` };
	if (state !== 'closed') return TENDER_TAGS[state];
	if (winners.length === 0) return TENDER_TAGS[decision];
	return {
		cell: TENDER_TAGS[decision],
		below: `${decision === 'awarded' ? 'to' : 'to be awarded to'} ${listWords(winners)}`,
	};
};

const closing = ({ closesAt, state }: PublicTenderRow, today: Tenders['today']) =>
	state === 'cancelled'
		? writeInstant(closesAt)
		: { cell: writeInstant(closesAt), below: writeDaysAway(londonDay(closesAt), today) };
