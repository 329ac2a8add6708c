import { writeDay } from '../calendar/write-date.ts';
import type { CellContent } from './workbook-cells.ts';

/** What stands in a cell, to be told to whoever typed it; cut where it is long. */
export function sayContent(content: CellContent): string {
	switch (content.kind) {
		case 'empty':
			return '';
		case 'number':
			return String(content.value);
		case 'text':
			return content.text.length > 60 ? `${content.text.slice(0, 59)}…` : content.text;
		case 'day':
			return writeDay(content.day);
		case 'truth':
			return content.value ? 'TRUE' : 'FALSE';
		case 'fault':
			return content.says;
	}
}
