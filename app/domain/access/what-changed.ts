/** The parts of a record that differ, before and after, for the audit trail. Plain values only: they are compared as JSON. */
export function whatChanged<Record extends object>(
	before: Record,
	after: Record,
): { readonly before: Partial<Record>; readonly after: Partial<Record> } {
	const keys = (Object.keys(after) as (keyof Record)[]).filter(
		(key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]),
	);
	const pick = (from: Record): Partial<Record> =>
		Object.fromEntries(keys.map((key) => [key, from[key]])) as Partial<Record>;
	return { before: pick(before), after: pick(after) };
}
