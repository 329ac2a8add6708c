declare const isoDateBrand: unique symbol;
declare const instantBrand: unique symbol;

/** A calendar day, `2017-09-30`. Compares as text. */
export type IsoDate = string & { readonly [isoDateBrand]: true };

/** A moment in UTC, `2017-09-30T22:15:00.000Z`. Compares as text. */
export type Instant = string & { readonly [instantBrand]: true };

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

const daysInMonth = (year: number, month: number): number =>
	month === 2 ? (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

/** The day, or null when the text is not a day that exists. */
export function parseIsoDate(text: string): IsoDate | null {
	const match = DAY.exec(text);
	if (match === null) return null;
	const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
	return year >= 1900 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month) ? (text as IsoDate) : null;
}

/** A day written in code or read from a column that only holds days. Throws on anything else: it is a fault, not a refusal. */
export function isoDate(text: string): IsoDate {
	const day = parseIsoDate(text);
	if (day === null) throw new Error(`not a calendar day: ${text}`);
	return day;
}
