import { SECTION_LABELS } from '../specification/section-labels.ts';
import { captionOf } from './names-of-cells.ts';
import type { SheetCell, WorkbookSheet } from './return-workbook.ts';
import type { WorkbookFacts } from './workbook-facts.ts';

/** What each measure counts and what it does not, section by section. */
export function countingSheet(facts: WorkbookFacts): WorkbookSheet {
	const rows: (readonly SheetCell[])[] = [
		[{ is: 'title', text: 'What to count' }],
		[{ is: 'caption', text: captionOf(facts) }],
		[
			{ is: 'words-head', text: 'Section' },
			{ is: 'words-head', text: 'Measure' },
			{ is: 'words-head', text: 'What to count' },
		],
	];
	for (const { section, tables } of facts.draft.sections) {
		const asked = new Set(tables.flatMap(({ cells }) => cells.flat().map(({ measureKey }) => measureKey)));
		for (const { key, label, hint } of facts.draft.measures)
			if (asked.has(key))
				rows.push([
					{ is: 'row-head', text: SECTION_LABELS[section] },
					{ is: 'said', text: label },
					{ is: 'said', text: hint },
				]);
	}
	return { name: 'What to count', widths: [26, 42, 90], rows, frozenRows: 3 };
}
