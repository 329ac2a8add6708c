/** Where a KPI's sentence takes its months and its day: as it is kept, and as somebody who writes it reads and types it. */
const PLACES = [
	['{cohort}', '[months]'],
	['{matured}', '[day]'],
] as const;

/** "… in {cohort}" → "… in [months]" */
export const placesToRead = (kept: string): string =>
	PLACES.reduce((text, [place, name]) => text.replaceAll(place, name), kept);

/** "… in [months]" → "… in {cohort}"; capitals do not matter. */
export const placesToKeep = (typed: string): string =>
	PLACES.reduce(
		(text, [place, name]) => text.replaceAll(name, place),
		typed.replaceAll(/\[(months|day)\]/gi, (name) => name.toLowerCase()),
	);
