import {
	number,
	type RecordView,
	recordOf,
	type TableView,
	words,
} from '../../../components/layout/record-view.ts';
import { writeDaysAway } from '../../../domain/calendar/due.ts';
import { londonDay } from '../../../domain/calendar/london.ts';
import { writeInstant } from '../../../domain/calendar/write-date.ts';
import { writePounds } from '../../../domain/money/pence.ts';
import type { listPublicTenders, PublicTenderRow } from '../../../operations/tender/list-public-tenders.ts';
import { TENDER_TAGS } from '../tender-words.ts';

type Tenders = Awaited<ReturnType<typeof listPublicTenders>>;

export const tendersView = ({ today, tenders }: Tenders, isVisitor: boolean): RecordView =>
	recordOf({
		title: 'Tenders',
		back: null,
		intro: [
			'What Police and Crime Commissioners ask bids for. Where there is a notice on Find a Tender, that notice is the legal publication.',
			['New ones stand in a ', { text: 'feed', href: '/open-tenders.atom' }, ' as well.'],
			...(isVisitor
				? [
						[
							'To bid,',
							{ text: 'register as a bidder', href: '/register' },
							', or',
							{ text: 'sign in', href: '/sign-in?to=/open-tenders' },
							'if your organisation uses the portal already.',
						],
					]
				: []),
		],
		tables: [
			tableOf('open', 'Open for bids', 'No tender is open today.', {
				today,
				// The first to close is what somebody must look at first.
				tenders: tenders.filter(({ state }) => state === 'open').toReversed(),
			}),
			tableOf('past', 'Past', 'There are no past tenders.', {
				today,
				tenders: tenders.filter(({ state }) => state !== 'open'),
			}),
		],
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
			TENDER_TAGS[tender.state],
		],
	})),
	empty,
});

const closing = ({ closesAt, state }: PublicTenderRow, today: Tenders['today']) =>
	state === 'cancelled'
		? writeInstant(closesAt)
		: { cell: writeInstant(closesAt), below: writeDaysAway(londonDay(closesAt), today) };
