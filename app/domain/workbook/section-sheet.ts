import type { BoxSection } from '../kpi-return/box.ts';
import { SECTION_LABELS } from '../specification/section-labels.ts';
import { askFor } from './ask-for-figure.ts';
import type { Filling } from './filling.ts';
import { layTable } from './lay-table.ts';
import { captionOf, NOTHING_LABEL, nameOfTick } from './names-of-cells.ts';
import { BLANK, type SheetCell, type WorkbookSheet } from './return-workbook.ts';

const FIRST_COLUMN = 44;
const COLUMN = 15;

/** A section as a sheet: what it is, the tick that there is nothing to report, and its tables one under another. */
export function sectionSheet(section: BoxSection, filling: Filling): WorkbookSheet {
	const { facts } = filling;
	const name = SECTION_LABELS[section.section];
	const rows: (readonly SheetCell[])[] = [
		[{ is: 'title', text: name }],
		[{ is: 'caption', text: captionOf(facts) }],
		[
			{
				is: 'hint',
				text: 'Fill in the yellow boxes (Tab goes from one to the next). Figures beside them are what you sent before. The sheet ‘What to count’ says what each one means.',
			},
		],
	];
	if (facts.reach === 'whole')
		rows.push([
			{ is: 'row-head', text: NOTHING_LABEL },
			{
				is: 'tick',
				name: nameOfTick(section.section),
				section: section.section,
				ticked: facts.draft.nothingToReport.has(section.section),
				help: askFor(
					'Nothing to report',
					'Choose Yes if nobody came and nothing was done: boxes left empty then count as 0. Otherwise leave it empty.',
					'Choose Yes or No, or leave it empty.',
				),
			},
		]);
	const single = section.tables.length === 1;
	let heads = 0;
	for (const table of section.tables) {
		rows.push([BLANK]);
		const laid = layTable(table, rows.length + 1, filling);
		heads = rows.length + 1 + laid.findIndex((row) => row[0]?.is === 'words-head');
		rows.push(...laid);
	}
	const widest = Math.max(...rows.map((row) => row.length), 2);
	return {
		name,
		widths: [FIRST_COLUMN, ...Array.from({ length: widest - 1 }, () => COLUMN)],
		rows,
		// With several tables the heads of the first would stand over the figures of another.
		frozenRows: single ? heads : 1,
	};
}
