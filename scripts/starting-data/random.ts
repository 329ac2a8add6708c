/** Chances that come out the same for the same seed and words; every stream is its own, so that one programme's data never shifts another's. */
export interface Random {
	/** From 0 up to, but not including, 1. */
	next(): number;
	/** Both ends included. */
	whole(from: number, to: number): number;
	chance(share: number): boolean;
	pick<T>(list: readonly T[]): T;
	/** How many of so many, each with this chance. */
	of(count: number, share: number): number;
	/** A count around a mean that need not be whole: 2.4 is 2 or 3, or a little more or less. */
	around(mean: number): number;
}

export function randomFor(seed: number, words: readonly string[]): Random {
	const next = stream(digest(`${seed}/${words.join('/')}`));
	const whole = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
	const of = (count: number, share: number): number => {
		let found = 0;
		for (let each = 0; each < count; each += 1) if (next() < share) found += 1;
		return found;
	};
	return {
		next,
		whole,
		of,
		chance: (share) => next() < share,
		pick: <T>(list: readonly T[]): T => list[whole(0, list.length - 1)]!,
		around: (mean) => {
			const tries = Math.max(1, Math.ceil(mean * 1.6));
			return of(tries, mean / tries);
		},
	};
}

const ALPHABET = 'abcdefghijkmnpqrstuvwxyz23456789';

/** An identifier of the portal's form (20 characters, 100 bits), the same for the same seed and words. */
export function idFor(seed: number, words: readonly string[]): string {
	const { next } = randomFor(seed, ['id', ...words]);
	return Array.from({ length: 20 }, () => ALPHABET[Math.floor(next() * 32)]).join('');
}

type Lanes = [number, number, number, number];

const MULTIPLIERS: Readonly<Lanes> = [597399067, 2869860233, 951274213, 2716044179];

/** 128 bits of the text: four lanes that each character passes through, mixed at the end. Enough to tell apart, no protection. */
function digest(text: string): Lanes {
	const lanes: Lanes = [1779033703, 3144134277, 1013904242, 2773480762];
	for (let at = 0; at < text.length; at += 1) {
		const code = text.charCodeAt(at);
		const [a, b, c, d] = lanes;
		lanes[0] = b ^ Math.imul(a ^ code, MULTIPLIERS[0]);
		lanes[1] = c ^ Math.imul(b ^ code, MULTIPLIERS[1]);
		lanes[2] = d ^ Math.imul(c ^ code, MULTIPLIERS[2]);
		lanes[3] = a ^ Math.imul(d ^ code, MULTIPLIERS[3]);
	}
	return lanes;
}

/** Small fast counting generator (sfc32): 128 bits of state, run in before its first number is used. */
function stream([a, b, c, d]: Lanes): () => number {
	const next = (): number => {
		const sum = (((a + b) | 0) + d) | 0;
		d = (d + 1) | 0;
		a = b ^ (b >>> 9);
		b = (c + (c << 3)) | 0;
		c = (((c << 21) | (c >>> 11)) + sum) | 0;
		return (sum >>> 0) / 4294967296;
	};
	for (let turn = 0; turn < 15; turn += 1) next();
	return next;
}
