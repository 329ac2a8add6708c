import { only, type RecordBlock, words } from '../../components/layout/record-view.ts';
import { howLongLeft, writeHowLongLeft } from '../../domain/calendar/due.ts';
import type { IsoDate } from '../../domain/calendar/iso-date.ts';
import { writeDay } from '../../domain/calendar/write-date.ts';
import type { DetailsDue } from '../../operations/award/list-details-due.ts';

/** Contract details notices that are to be published and recorded; nothing where none are. */
export const detailsDue = (due: readonly DetailsDue[], today: IsoDate): readonly RecordBlock[] =>
	only(due.length > 0, {
		kind: 'table',
		table: {
			id: 'details-due',
			caption: 'Contract details notices to publish',
			large: true,
			columns: [words('Lot'), words('By')],
			rows: due.map(({ id, slug, lotId, lot, tender, dueOn }) => ({
				key: id,
				cells: [
					{ cell: { text: lot, href: `/tenders/${slug}/lots/${lotId}/decision`, of: tender }, below: tender },
					{
						lines: [
							writeDay(dueOn),
							dueOn < today
								? { tag: writeHowLongLeft(howLongLeft(dueOn, today)), colour: 'red' }
								: writeHowLongLeft(howLongLeft(dueOn, today)),
						],
					},
				],
			})),
		},
	});
