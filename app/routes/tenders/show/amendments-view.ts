import { type TableView, words } from '../../../components/layout/record-view.ts';
import { writeInstant } from '../../../domain/calendar/write-date.ts';
import type { TenderFacts } from '../../../operations/tender/show-tender.ts';

const OUTCOMES = { approved: 'Approved', declined: 'Declined', replaced: 'Replaced by another' } as const;

/** Who drafted what, and what became of it. */
export const amendmentsTable = ({ amendments }: TenderFacts): TableView => ({
	id: 'drafted-amendments',
	caption: 'Amendments that were drafted',
	columns: [words('Drafted'), words('Why'), words('What became of it')],
	rows: amendments.toReversed().map((one) => ({
		key: String(one.number),
		cells: [
			{ cell: one.draftedBy.name, below: writeInstant(one.draftedAt) },
			{ written: one.reason },
			one.outcome === null || one.decidedAt === null
				? 'Waits for a second person'
				: {
						lines: [
							`${OUTCOMES[one.outcome]}: ${one.deciderName}, ${writeInstant(one.decidedAt)}`,
							...(one.words === '' ? [] : [{ written: one.words }]),
						],
					},
		],
	})),
});

export const lapsedTable = ({ tender, lapsed }: TenderFacts): TableView => ({
	id: 'lapsed',
	caption: 'Bids that lapsed',
	columns: [words('Bidder'), words('Lot'), words('Received')],
	rows: lapsed.map(({ submissionId, organisationName, lotId, receivedAt }) => ({
		key: submissionId,
		cells: [
			organisationName,
			tender.notice.lots.find((lot) => lot.lotId === lotId)?.title ?? '',
			writeInstant(receivedAt),
		],
	})),
	says: ['They were not confirmed after the tender was amended, so they were not opened.'],
});
