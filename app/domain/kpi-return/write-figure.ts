import { writePounds } from '../money/pence.ts';
import type { MeasureUnit } from '../specification/specification.ts';
import { writeCount, writeWeeks } from '../text/write-number.ts';

/** A figure in its measure's unit, as it is read: "1,234", "£1,234.50", "4.5 weeks". */
export function writeFigure(value: number, unit: MeasureUnit): string {
	switch (unit) {
		case 'count':
			return writeCount(value);
		case 'pence':
			return writePounds(value);
		case 'weeks':
			return writeWeeks(value);
	}
}

/** As it would be typed into its box again: "1234", "1234.50", "4.5". */
export function typeFigure(value: number, unit: MeasureUnit): string {
	switch (unit) {
		case 'count':
			return String(value);
		case 'pence':
			return `${Math.floor(value / 100)}.${String(value % 100).padStart(2, '0')}`;
		case 'weeks':
			return `${Math.floor(value / 10)}${value % 10 === 0 ? '' : `.${value % 10}`}`;
	}
}
