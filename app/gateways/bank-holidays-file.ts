import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { DIVISIONS, type HolidayFile, yearsCovered, yearsNamed } from '../domain/calendar/bank-holidays.ts';
import type { IsoDate } from '../domain/calendar/iso-date.ts';

/** In the form of https://www.gov.uk/bank-holidays.json; an office puts a newer one in its place. */
const SHIPPED = new URL('./bank-holidays.json', import.meta.url);

const division = z.object({
	division: z.string(),
	events: z
		.array(z.object({ title: z.string(), date: z.iso.date(), notes: z.string(), bunting: z.boolean() }))
		.min(1, 'names no day'),
});
const file = z.object(
	Object.fromEntries(DIVISIONS.map((each) => [each, division])) as Record<
		(typeof DIVISIONS)[number],
		typeof division
	>,
);

/** The bank holidays of a file, or a sentence that says what is wrong with it. Null is the file that is shipped. */
export function readBankHolidays(path: string | null): HolidayFile | { readonly wrong: string } {
	let read: unknown;
	try {
		read = JSON.parse(readFileSync(path ?? SHIPPED, 'utf8'));
	} catch (fault) {
		return fault instanceof SyntaxError
			? { wrong: `${path} is not JSON. Save https://www.gov.uk/bank-holidays.json there as it is.` }
			: { wrong: `${path} cannot be read (${(fault as NodeJS.ErrnoException).code}).` };
	}
	const parsed = file.safeParse(read);
	if (!parsed.success) {
		const { path: at, message } = parsed.error.issues[0] ?? { path: [], message: '' };
		return {
			wrong: `${path} is not in the form of https://www.gov.uk/bank-holidays.json: ${at.join('.')}: ${message}.`,
		};
	}
	const days = Object.fromEntries(
		DIVISIONS.map((each) => [each, parsed.data[each].events.map(({ date }) => date as IsoDate)]),
	) as unknown as HolidayFile;
	const covered = yearsCovered(days);
	const part = yearsNamed(days).find((year) => !covered.includes(year));
	return part === undefined
		? days
		: {
				wrong: `${path} has not every bank holiday of ${part} in every part of the United Kingdom. Take the year out, or take GOV.UK’s whole file.`,
			};
}

export function shippedBankHolidays(): HolidayFile {
	const shipped = readBankHolidays(null);
	if ('wrong' in shipped) throw new Error(shipped.wrong);
	return shipped;
}
