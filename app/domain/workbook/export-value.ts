import { readDay } from '../calendar/read-day.ts';
import { readNumber } from '../text/read-number.ts';
import type { ExportNumber, ExportValue } from './exported-table.ts';

/** As the portal prints them, and in no other way: what somebody wrote by hand stays as it was written. */
const PRINTED: readonly (readonly [ExportNumber['of'], RegExp])[] = [
	['count', /^([-−]?)((?:0|[1-9]\d{0,2})(?:,\d{3})*|[1-9]\d{0,8})(?:\.(\d+))?$/],
	['pounds', /^([-−]?)£((?:0|[1-9]\d{0,2})(?:,\d{3})*)(?:\.(\d{2}))?$/],
	['per-cent', /^([-−]?)((?:0|[1-9]\d{0,2})(?:,\d{3})*)(?:\.(\d+))?%$/],
];
const DAY = /^(\d{1,2}) ([A-Z][a-z]+) (\d{4})$/;

/** What a cell of a table says, as a number or a day where that is all it says. A plain number counts only in a column of figures: elsewhere it may be a reference. */
export function exportValue(text: string, isFigure: boolean): ExportValue {
	const printed = text.trim();
	for (const [of, pattern] of PRINTED) {
		const match = pattern.exec(printed);
		if (match === null || (of === 'count' && !isFigure)) continue;
		const [, sign = '', whole = '', decimals = ''] = match;
		const number = numberOf(of, sign !== '', whole, decimals);
		if (number !== null) return number;
	}
	const [, day, month, year] = DAY.exec(printed) ?? [];
	const read = readDay({ day, month, year });
	return read.ok ? { kind: 'day', day: read.value } : { kind: 'text', text: printed };
}

function numberOf(
	of: ExportNumber['of'],
	isNegative: boolean,
	whole: string,
	decimals: string,
): ExportNumber | null {
	const read = readNumber(whole);
	if (!read.ok) return null;
	const digits = `${isNegative ? '-' : ''}${read.value.whole}${decimals === '' ? '' : `.${decimals}`}`;
	return {
		kind: 'number',
		value: of === 'per-cent' ? Number(`${digits}e-2`) : Number(digits),
		text: of === 'per-cent' ? `${digits}%` : digits,
		of,
		decimals: decimals.length,
	};
}
