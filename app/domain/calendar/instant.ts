import { dayNumber, dayOfNumber, type Instant, type IsoDate, parseIsoDate } from './iso-date.ts';

const INSTANT = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d):([0-5]\d)\.(\d{3})Z$/;
const DAY_IN_MILLISECONDS = 86_400_000;

/** The instant, or null. Only the one spelling `2017-09-30T22:15:00.000Z` is taken, because instants are compared as text. */
export function parseInstant(text: string): Instant | null {
	const match = INSTANT.exec(text);
	return match !== null && parseIsoDate(match[1]!) !== null ? (text as Instant) : null;
}

/** An instant written in code or read from a column that only holds instants. Throws on anything else: it is a fault, not a refusal. */
export function instant(text: string): Instant {
	const moment = parseInstant(text);
	if (moment === null) throw new Error(`not an instant: ${text}`);
	return moment;
}

/** Milliseconds since 1 January 1970 00:00 UTC. */
export function epochMilliseconds(moment: Instant): number {
	const [hours, minutes, seconds, milliseconds] = [
		moment.slice(11, 13),
		moment.slice(14, 16),
		moment.slice(17, 19),
		moment.slice(20, 23),
	].map(Number);
	return (
		dayNumber(moment.slice(0, 10) as IsoDate) * DAY_IN_MILLISECONDS +
		((hours! * 60 + minutes!) * 60 + seconds!) * 1000 +
		milliseconds!
	);
}

/** Undoes `epochMilliseconds`. */
export function instantOfEpoch(milliseconds: number): Instant {
	if (!Number.isSafeInteger(milliseconds))
		throw new Error(`not a whole number of milliseconds: ${milliseconds}`);
	const day = Math.floor(milliseconds / DAY_IN_MILLISECONDS);
	const rest = milliseconds - day * DAY_IN_MILLISECONDS;
	const part = (size: number, of: number, digits: number) =>
		String(Math.floor(rest / size) % of).padStart(digits, '0');
	return `${dayOfNumber(day)}T${part(3_600_000, 24, 2)}:${part(60_000, 60, 2)}:${part(1000, 60, 2)}.${part(1, 1000, 3)}Z` as Instant;
}

export const addMilliseconds = (moment: Instant, milliseconds: number): Instant =>
	instantOfEpoch(epochMilliseconds(moment) + milliseconds);
export const addSeconds = (moment: Instant, seconds: number): Instant =>
	addMilliseconds(moment, seconds * 1000);
export const addMinutes = (moment: Instant, minutes: number): Instant => addSeconds(moment, minutes * 60);
