import { missingReasonWords } from '../kpi/missing-reason-words.ts';
import { shareWords } from '../kpi/share-words.ts';
import { writeValue } from '../kpi/write-value.ts';
import type { MeasureUnit } from '../specification/specification.ts';
import type { DisclosedNumber, KpiStatement, Withheld } from './disclosed-figure.ts';

const NOT_PUBLISHED = 'not published';

/** A disclosed figure as a table prints it: "80.0%", "over 90%", "between half and three quarters", "not published". Papers set the base of a band, or the counts of a share, beside it. */
export function figureWords(statement: KpiStatement): string {
	const { figure, unit } = statement;
	switch (figure.kind) {
		case 'exact':
			return figure.denominator === null
				? writeValue(figure.numerator, unit)
				: shareWords(figure.numerator, figure.denominator, { ...statement, ...figure });
		case 'words':
		case 'band':
			return figure.words;
		case 'withheld':
			return withheldWords(figure);
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
			return withheldWords(number);
	}
}

const withheldWords = ({ missing }: Withheld): string =>
	missing === null ? NOT_PUBLISHED : missingReasonWords(missing);
