import {
	number,
	only,
	type RecordBlock,
	said,
	type TableView,
	words,
} from '../../../components/layout/record-view.ts';
import { writeMonth } from '../../../domain/calendar/months.ts';
import { monthsLabel } from '../../../domain/calendar/period-label.ts';
import { writeDay } from '../../../domain/calendar/write-date.ts';
import { writePounds } from '../../../domain/money/pence.ts';
import { writeCount } from '../../../domain/text/write-number.ts';
import { differenceWords } from '../../../domain/unit/difference-words.ts';
import type { MonthOfUse, Use } from '../../../domain/unit/measure-use.ts';
import { isExplained } from '../../../domain/unit/reconcile-units.ts';
import type { UtilisationFacts } from '../../../operations/unit/show-utilisation.ts';

const NEWEST_MONTHS = 24;
const MOST_DIFFERENCES = 10;

interface AreaUse {
	readonly id: string;
	readonly name: string;
	readonly use: Use;
}

export const areasTable = (areas: readonly AreaUse[], all: Use): TableView => ({
	id: 'by-area',
	caption: 'By area',
	large: true,
	columns: [
		words('Area'),
		...['Funded', 'Bought', 'Used', 'Of those, on it now', 'Reserved', 'Free', 'Expired', 'On offer'].map(
			number,
		),
	],
	rows: [
		...areas.map(({ id, name, use }) => ({ key: id, cells: [name, ...cellsOfUse(use)] })),
		...(areas.length > 1 ? [{ key: 'all', cells: ['All areas', ...cellsOfUse(all)], total: true }] : []),
	],
	empty:
		'No places have been funded or bought yet. They will appear here once a grant agreement with places has been accepted.',
});

const cellsOfUse = (use: Use): readonly string[] =>
	[use.funded, use.bought, use.used, use.onProgramme, use.reserved, use.free, use.expired, use.onOffer].map(
		writeCount,
	);

/** The newest first. */
export const monthsTable = (months: readonly MonthOfUse[], area: string): TableView => ({
	id: 'by-month',
	caption: `By month, ${area}`,
	large: true,
	columns: [
		words('Month'),
		...['Started', 'Completed', 'Left early', 'On it at the end', 'Reserved', 'Free', 'Expired'].map(number),
	],
	rows: months
		.slice(-NEWEST_MONTHS)
		.reverse()
		.map(({ month, started, completedIn, leftIn, onProgramme, reserved, free, expired }) => ({
			key: month,
			cells: [
				writeMonth(month),
				...[started, completedIn, leftIn, onProgramme, reserved, free, expired].map(writeCount),
			],
		})),
	empty: 'Nothing has moved yet. Each month will have a row.',
});

/** Each account's price of a unit, as it was on the day. */
export const pricesTable = ({ accounts, prices, names, agreements, on }: UtilisationFacts): TableView => ({
	id: 'prices',
	caption: `Price of a place on ${writeDay(on)}`,
	large: true,
	columns: [...['Area', 'Intervention', 'Provider', 'Paid for by'].map(words), number('Price')],
	rows: accounts.flatMap((account) => {
		const pence = prices.get(account.id);
		if (pence === undefined) return [];
		const cells = [
			names.areas.get(account.areaId) ?? '',
			names.interventions.get(account.interventionId) ?? '',
			agreements.find(({ id }) => id === account.agreementId)?.leadName ?? '',
			names.funders.get(account.funderId) ?? '',
			writePounds(pence),
		];
		return [{ key: account.id, cells }];
	}),
	empty: 'No price has been agreed yet.',
});

type Differences = UtilisationFacts['differences'];

/** Those that nobody has explained first; within each the newest. */
const byUrgency = (differences: Differences): Differences => [
	...differences.filter((each) => !isExplained(each)),
	...differences.filter(isExplained),
];

export const differencesTable = (differences: Differences): readonly RecordBlock[] => [
	...only(differences.length > 0, {
		kind: 'table',
		table: {
			id: 'differences',
			caption: 'Where an accepted return and the ledger differ',
			large: true,
			columns: [words('Difference'), words('Reason')],
			rows: byUrgency(differences)
				.slice(0, MOST_DIFFERENCES)
				.map((each) => ({
					key: `${each.returnId} ${each.areaId} ${each.measure}`,
					cells: [
						{
							href: `/returns/${each.returnId}/differences`,
							text: `${each.areaName}, ${monthsLabel(each.period)}: ${differenceWords(each)}`,
						},
						isExplained(each) ? 'Explained' : 'Not explained yet',
					],
				})),
		},
	}),
	...only(
		differences.length > MOST_DIFFERENCES,
		...said(`${differences.length - MOST_DIFFERENCES} more are on their returns’ own pages.`),
	),
];
