import { only, type RecordBlock, words } from '../../components/layout/record-view.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { writeDay } from '../../domain/calendar/write-date.ts';
import { listWords } from '../../domain/text/list-words.ts';
import type { PagesOfProgramme } from '../../operations/area-page/list-area-pages-waiting.ts';

/** Public pages that wait for this person; nothing where none do. */
export const areaPagesWaiting = (waiting: readonly PagesOfProgramme[]): readonly RecordBlock[] =>
	only(waiting.length > 0, {
		kind: 'table',
		table: {
			id: 'area-pages-waiting',
			caption: 'Public pages to approve',
			large: true,
			columns: [words('Programme'), words('Areas'), words('Sent')],
			rows: waiting.map(({ slug, programme, areas, sentAt }) => ({
				key: slug,
				cells: [
					{ text: programme, href: `/programmes/${slug}/public-pages/approve` },
					listWords(areas),
					writeDay(londonDay(sentAt)),
				],
			})),
		},
	});
