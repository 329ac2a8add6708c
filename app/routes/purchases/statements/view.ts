import { number, type RecordView, recordOf, words } from '../../../components/layout/record-view.ts';
import { monthsLabel } from '../../../domain/calendar/period-label.ts';
import { writePounds } from '../../../domain/money/pence.ts';
import type { StatementListed } from '../../../operations/purchase/list-statements.ts';

export const statementsView = (listed: readonly StatementListed[]): RecordView =>
	recordOf({
		title: 'Statements',
		back: null,
		intro: ['What an authority owed, was invoiced, was credited and paid, quarter by quarter.'],
		tables: [
			{
				id: 'statements',
				caption: 'Statements',
				captionHidden: true,
				large: true,
				columns: [words('Quarter'), words('Authority'), number('Owed at its end')],
				rows: listed.map(({ authorityId, authority, quarter, closingPence }) => ({
					key: `${authorityId} ${quarter.endsOn}`,
					cells: [
						{
							text: monthsLabel(quarter),
							href: `/statements/${authorityId}/${quarter.endsOn}`,
							of: `for ${authority}`,
						},
						authority,
						writePounds(closingPence),
					],
				})),
				empty: 'There are no statements yet. The first one appears here in the quarter of the first invoice.',
			},
		],
	});
