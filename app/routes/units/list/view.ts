import { type RecordView, recordOf, words } from '../../../components/layout/record-view.ts';
import { writeDay } from '../../../domain/calendar/write-date.ts';
import type { UnitPage } from '../../../operations/unit/list-unit-pages.ts';

export const unitPagesView = (pages: readonly UnitPage[]): RecordView =>
	recordOf({
		title: 'Places',
		back: null,
		tables: [
			{
				id: 'pages',
				caption: 'Show places for',
				large: true,
				columns: [words('Programme or grant agreement'), words('Runs')],
				rows: pages.map(({ href, name, startsOn, endsOn }) => ({
					key: href,
					cells: [{ text: name, href }, `${writeDay(startsOn)} to ${writeDay(endsOn)}`],
				})),
				empty:
					'Nothing has been agreed yet. Each grant agreement with places will appear here once it has been accepted.',
			},
		],
	});
