import { periodLabel } from '../calendar/period-label.ts';
import { writeDay, writeInstant } from '../calendar/write-date.ts';
import type { SheetCell, WorkbookSheet } from './return-workbook.ts';
import type { WorkbookFacts } from './workbook-facts.ts';

const HOW = [
	'Fill in the yellow boxes on each sheet, and leave a box empty if you do not know its figure yet. What you have already saved is filled in.',
	'Choose ‘Yes’ beside ‘Nothing to report in this section?’ where nothing happened.',
	'You can copy figures from another spreadsheet: paste them as values only.',
	'Do not add, delete, sort or move rows and columns. Everything else in the sheets is locked, without a password.',
	'Save the workbook as it is, an Excel workbook (.xlsx), and upload it on the return’s page in the portal. You see every figure that will change before anything is saved.',
];

/** What the workbook is, for whom, until when, and how it is filled in. */
export function coverSheet(facts: WorkbookFacts, sheets: readonly string[]): WorkbookSheet {
	const fact = (key: string, text: string): readonly SheetCell[] => [
		{ is: 'row-head', text: key },
		{ is: 'said', text },
	];
	const head = (text: string): readonly SheetCell[] => [{ is: 'table-caption', text }];
	return {
		name: 'Read this first',
		widths: [26, 110],
		frozenRows: 1,
		rows: [
			[{ is: 'title', text: 'Quarterly return' }],
			[],
			fact('Agreement', facts.agreement.title),
			fact('Provider', facts.leadName),
			fact('Programme', facts.programmeName),
			fact('Period', periodLabel(facts.period)),
			fact('Due', dueWords(facts.due)),
			...(facts.reach === 'whole'
				? []
				: [
						fact(
							'Your areas',
							facts.areas
								.filter(({ areaId }) => facts.draft.areaIds.includes(areaId))
								.map(({ areaName }) => areaName)
								.join(', '),
						),
					]),
			fact('What is asked', `Version ${facts.specification.number} of the service specification`),
			fact('This workbook', `Made on ${writeInstant(facts.madeAt)}, with what had been saved by then`),
			[],
			head('How to fill it in'),
			...HOW.map((line, at) => fact(`Step ${at + 1}`, line)),
			[],
			head('Sheets'),
			...sheets.map((name, at) => fact(`Sheet ${at + 2}`, name)),
		],
	};
}

const dueWords = ({ dueOn, extendedTo }: WorkbookFacts['due']): string =>
	extendedTo === null
		? writeDay(dueOn)
		: `${writeDay(extendedTo)} (extended; it was due on ${writeDay(dueOn)})`;
