import { writeValue } from '../kpi/write-value.ts';
import type { MeasureUnit } from '../specification/specification.ts';
import { writePerCent } from '../text/write-number.ts';
import type { DisclosedNumber, KpiStatement } from './disclosed-figure.ts';

const NOT_PUBLISHED = 'not published';
const NO_DATA = 'no data';

/** A disclosed figure as a table prints it: "80.0%", "over 90%", "half to three quarters", "not published". Papers set the base of a band, or the counts of a share, beside it. */
export function figureWords({ figure, unit }: KpiStatement): string {
	switch (figure.kind) {
		case 'exact':
			return figure.denominator === null
				? writeValue(figure.numerator, unit)
				: writePerCent(figure.numerator, figure.denominator);
		case 'words':
		case 'band':
			return figure.words;
		case 'withheld':
			return figure.why === 'no-data' ? NO_DATA : NOT_PUBLISHED;
	}
}

/** A disclosed count or amount as it is printed. */
export function numberWords(number: DisclosedNumber, unit: MeasureUnit): string {
	switch (number.kind) {
		case 'exact':
			return writeValue(number.value, unit);
		case 'words':
		case 'band':
			return number.words;
		case 'withheld':
			return number.why === 'no-data' ? NO_DATA : NOT_PUBLISHED;
	}
}
