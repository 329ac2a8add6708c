/** Numbers that look like chance and are the same for the same seed. */
export interface Chance {
	/** From 0 to below `most`. */
	below(most: number): number;
	pick<T>(list: readonly T[]): T;
}

export function chanceOf(seed: number): Chance {
	let state = seed >>> 0;
	const next = (): number => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
	const below = (most: number): number => Math.floor(next() * most);
	return { below, pick: (list) => list[below(list.length)]! };
}
