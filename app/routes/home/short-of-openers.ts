import { only, type RecordBlock, words } from '../../components/layout/record-view.ts';
import { writeInstant } from '../../domain/calendar/write-date.ts';
import { whoIsLeft } from '../../domain/tender/openers-left-words.ts';
import type { TenderShortOfOpeners } from '../../operations/tender/list-short-of-openers.ts';

/** Tenders whose bids could not be opened as things stand; nothing where there are none. What can be done stands on each one's page. */
export const shortOfOpeners = (tenders: readonly TenderShortOfOpeners[]): readonly RecordBlock[] =>
	only(tenders.length > 0, {
		kind: 'table',
		table: {
			id: 'short-of-openers',
			caption: 'Tenders that too few people can open',
			large: true,
			columns: [words('Tender'), words('Who is left'), words('Bids close')],
			rows: tenders.map(({ slug, title, closesAt, left }) => ({
				key: slug,
				cells: [
					{ text: title, href: `/tenders/${slug}` },
					{ lines: [{ tag: 'Two people needed', colour: 'red' }, whoIsLeft(left)] },
					writeInstant(closesAt),
				],
			})),
		},
	});
