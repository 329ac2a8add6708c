import type { Instant } from '../calendar/iso-date.ts';
import { londonDay } from '../calendar/london.ts';

interface Change {
	readonly at: Instant;
	readonly personName: string | null;
	readonly action: string;
}

/** What one person did several times in a day, told once: the last of it, and how often. */
export interface ChangesTogether<Line> {
	readonly line: Line;
	readonly times: number;
}

const SHOWN = 20;

/** What was changed last, the latest first. Coming and going is no change: the whole trail has it. */
export function latestChanges<Line extends Change>(lines: readonly Line[]): readonly ChangesTogether<Line>[] {
	const changes = lines.filter(({ action }) => !action.startsWith('session.'));
	const together = Map.groupBy(changes, ({ at, personName, action }) =>
		JSON.stringify([londonDay(at), personName, action]),
	);
	return [...together.values()]
		.flatMap((own) => (own[0] === undefined ? [] : [{ line: own[0], times: own.length }]))
		.slice(0, SHOWN);
}
