import type { Thresholds } from './profile.ts';

/** Counts that are tied: what is on the left adds up to what is on the right. A whole and its parts; opening and starts, and completions, leavers and closing. */
export interface Tie {
	readonly left: readonly string[];
	readonly right: readonly string[];
}

export interface Hidden {
	/** Known to be small: 0 to 4. */
	readonly small: ReadonlySet<string>;
	/** Hidden for their sake, and known not to be small. */
	readonly besides: ReadonlySet<string>;
}

/**
 * Whether a reader who has the published counts of a tie can work out a small one, or that several hidden ones are small together. Every
 * way to fill in the small ones is tried: each must be free to take two values at least. One that was hidden for a small one's sake in another
 * tie is not to be had here either, or it would give that one away there.
 */
export function canBeWorkedOut(
	tie: Tie,
	counts: ReadonlyMap<string, number>,
	hidden: Hidden,
	thresholds: Thresholds,
): boolean {
	const all = [...tie.left, ...tie.right];
	const small = all.filter((key) => hidden.small.has(key));
	const besides = all.filter((key) => hidden.besides.has(key));
	if (small.length === 0) return besides.length === 1 && all.length > 1;
	if (small.length + besides.length === all.length) return false;
	if (besides.length === 0 && sameSide(tie, small) && sum(counts, small) < thresholds.side) return true;

	const sign = (key: string): number => (tie.left.includes(key) ? 1 : -1);
	const signs = new Set(besides.map(sign));
	const signedSum = (keys: readonly string[]): number =>
		keys.reduce((total, key) => total + sign(key) * (counts.get(key) ?? 0), 0);
	const known = signedSum(small) + signedSum(besides);
	const least = thresholds.side * besides.length;
	const fits = (filled: number): boolean => {
		const rest = known - filled;
		if (signs.size === 0) return rest === 0;
		return signs.size === 2 || (signs.has(1) ? rest >= least : -rest >= least);
	};
	return small.some((key) => {
		const others = small.filter((other) => other !== key);
		const possible = range(thresholds.side).filter((value) =>
			reachable(others.map(sign), thresholds.side).some((filled) => fits(filled + sign(key) * value)),
		);
		return possible.length < 2;
	});
}

const range = (end: number): readonly number[] => Array.from({ length: end }, (_, index) => index);

/** Every signed sum that so many small counts can make: they are consecutive. */
function reachable(signs: readonly number[], side: number): readonly number[] {
	const up = signs.filter((sign) => sign === 1).length * (side - 1);
	const down = signs.filter((sign) => sign === -1).length * (side - 1);
	return range(up + down + 1).map((step) => step - down);
}

const sum = (counts: ReadonlyMap<string, number>, keys: readonly string[]): number =>
	keys.reduce((total, key) => total + (counts.get(key) ?? 0), 0);

const sameSide = (tie: Tie, keys: readonly string[]): boolean =>
	[tie.left, tie.right].some((side) => keys.every((key) => side.includes(key)));
