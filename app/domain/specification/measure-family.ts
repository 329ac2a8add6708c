import type { Measure } from './specification.ts';

type Linked = Pick<Measure, 'key' | 'partOf' | 'atMost'>;

/** What the measures cannot be asked without, themselves included: the wholes that they are parts of, and their caps. */
export const neededBy = (keys: readonly string[], measures: readonly Linked[]): ReadonlySet<string> =>
	closure(keys, (key) =>
		measures.filter((measure) => measure.key === key).flatMap(({ partOf, atMost }) => [partOf, atMost]),
	);

/** What falls away with a measure, itself included: its parts, and what it is the cap of. */
export const leaningOn = (key: string, measures: readonly Linked[]): ReadonlySet<string> =>
	closure([key], (each) =>
		measures.filter(({ partOf, atMost }) => partOf === each || atMost === each).map((measure) => measure.key),
	);

/** All that hangs together with a measure, itself included, and is therefore asked equally often. */
export const familyOf = (key: string, measures: readonly Linked[]): ReadonlySet<string> =>
	closure([key], (each) => [
		...measures.filter((measure) => measure.key === each).flatMap(({ partOf, atMost }) => [partOf, atMost]),
		...measures
			.filter(({ partOf, atMost }) => partOf === each || atMost === each)
			.map((measure) => measure.key),
	]);

function closure(
	from: readonly string[],
	next: (key: string) => readonly (string | null)[],
): ReadonlySet<string> {
	const found = new Set(from);
	for (const key of found) for (const other of next(key)) if (other !== null) found.add(other);
	return found;
}
