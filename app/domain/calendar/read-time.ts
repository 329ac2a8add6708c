const TIME = /^([01]?\d|2[0-3])[:.]([0-5]\d)$/;

/** A time of the 24-hour clock as typed, "9:30" or "09.30", as "09:30"; null for anything else. */
export function readTime(typed: string): string | null {
	const match = TIME.exec(typed.normalize('NFKC').trim());
	return match === null ? null : `${(match[1] ?? '').padStart(2, '0')}:${match[2]}`;
}
