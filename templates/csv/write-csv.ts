/** A spreadsheet takes a cell that begins so for a formula (the sign of a number apart), whatever file it came in. */
const FORMULA = /^[=+\-@\t\r]/;
const NUMBER = /^-?\d+(\.\d+)?$/;

/** A file of comma-separated values by RFC 4180: CRLF, quotes doubled, the first line its header. What a spreadsheet would run is made text by an apostrophe. */
export const writeCsv = (header: readonly string[], rows: readonly (readonly string[])[]): string =>
	[header, ...rows].map((row) => `${row.map(writeCell).join(',')}\r\n`).join('');

function writeCell(text: string): string {
	const safe = FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
	return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Pence as a spreadsheet adds them up: "1234.50", without a sign for pounds. */
export function csvPounds(pence: number): string {
	const whole = Math.floor(Math.abs(pence) / 100);
	const rest = Math.abs(pence) % 100;
	return `${pence < 0 ? '-' : ''}${whole}.${String(rest).padStart(2, '0')}`;
}
