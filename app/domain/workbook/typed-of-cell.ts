import { accepted, type Result, refused } from '../result.ts';
import { decimalText } from './decimal-text.ts';
import type { CellContent } from './workbook-cells.ts';
import type { CellRefusal } from './workbook-problem.ts';

/** What stands in a cell as somebody would have typed it into a box of the page; empty where the cell is. A day, a yes or a fault is no figure. */
export function typedOfCell(content: CellContent): Result<string, CellRefusal> {
	switch (content.kind) {
		case 'empty':
			return accepted('');
		case 'number': {
			const text = decimalText(content.value);
			return text === null ? refused({ code: 'too-many-digits' }) : accepted(text);
		}
		case 'text':
			return accepted(content.text);
		case 'day':
			return refused({ code: 'day-in-box' });
		case 'truth':
			return refused({ code: 'truth-in-box' });
		case 'fault':
			return refused({ code: 'fault-in-cell' });
	}
}
