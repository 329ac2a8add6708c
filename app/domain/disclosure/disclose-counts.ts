import { canBeWorkedOut, type Tie } from './can-be-worked-out.ts';
import type { Disclosed } from './disclosed.ts';
import type { DisclosedNumber } from './disclosed-figure.ts';
import { markDisclosed } from './mark-disclosed.ts';
import { DEFAULT_THRESHOLDS, type Profile, type Thresholds } from './profile.ts';
import { fewerThan } from './small-side-words.ts';

/** What the same report says of these counts in another place: a KPI's numerator is a count too. */
export interface ToldElsewhere {
	/** Published: hiding them here would hide nothing. */
	readonly exact: ReadonlySet<string>;
	/** Hidden: showing them here would give them away. */
	readonly hidden: ReadonlySet<string>;
}

const NOT_TOLD: ToldElsewhere = { exact: new Set(), hidden: new Set() };

/**
 * Counts of the programme as a whole that a report shows together, by key, with the ties between them. Small ones in words, and with each
 * of them enough others that it cannot be worked out along a tie: the smallest first.
 */
export function discloseCounts(
	counts: ReadonlyMap<string, number>,
	ties: readonly Tie[],
	profile: Profile,
	thresholds: Thresholds = DEFAULT_THRESHOLDS,
	told: ToldElsewhere = NOT_TOLD,
): ReadonlyMap<string, Disclosed<DisclosedNumber>> {
	const say = (number: DisclosedNumber): Disclosed<DisclosedNumber> => markDisclosed(number);
	const exact = (value: number): Disclosed<DisclosedNumber> => say({ kind: 'exact', value });
	if (profile === 'office') return new Map([...counts].map(([key, value]) => [key, exact(value)]));

	const small = new Set([...counts].filter(([, value]) => value < thresholds.side).map(([key]) => key));
	const besides = hideBesides(counts, ties, small, thresholds, told);
	return new Map(
		[...counts].map(([key, value]) => {
			if (small.has(key)) return [key, say({ kind: 'words', words: fewerThan(thresholds) })];
			return [
				key,
				besides.has(key)
					? say({ kind: 'withheld', why: 'could-be-worked-out', missing: null })
					: exact(value),
			];
		}),
	);
}

/**
 * Hides the smallest published count of each tie that gives something away, until none does that can be helped. A tie with a count missing
 * ties nothing.
 */
function hideBesides(
	counts: ReadonlyMap<string, number>,
	ties: readonly Tie[],
	small: ReadonlySet<string>,
	thresholds: Thresholds,
	told: ToldElsewhere,
): ReadonlySet<string> {
	const besides = new Set([...told.hidden].filter((key) => counts.has(key) && !small.has(key)));
	const whole = ties.filter((tie) => [...tie.left, ...tie.right].every((key) => counts.has(key)));
	const mayHide = (key: string): boolean => !small.has(key) && !besides.has(key) && !told.exact.has(key);
	for (;;) {
		const leaking = whole.filter((tie) => canBeWorkedOut(tie, counts, { small, besides }, thresholds));
		const next = leaking
			.map(
				({ left, right }) =>
					[...left, ...right].filter(mayHide).sort((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0))[0],
			)
			.find((key) => key !== undefined);
		if (next === undefined) return besides;
		besides.add(next);
	}
}
