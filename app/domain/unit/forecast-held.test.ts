import { expect, test } from 'vitest';
import { isoDate } from '../calendar/iso-date.ts';
import { monthsFrom } from '../calendar/months.ts';
import { type Gone, heldOf100, replayForecasts } from './replay-forecasts.test-data.ts';

/** Numbers from 0 to 1, the same on every machine (mulberry32). */
function seeded(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
	};
}

function poisson(mean: number, next: () => number): number {
	let left = next();
	let count = 0;
	for (let term = Math.exp(-mean); left > term; term *= mean / count) {
		left -= term;
		count += 1;
	}
	return count;
}

const MONTHS = monthsFrom('2017-01', '2018-12');

/** Two years of starts, by chance, at a rate that moves by so much of itself each month. */
function ledger(seed: number, rate: number, drift: number): Gone {
	const next = seeded(seed);
	let now = rate;
	return {
		startsOn: isoDate('2017-01-01'),
		endsOn: isoDate('2018-12-31'),
		startsByMonth: new Map(
			MONTHS.map((month) => {
				now *= Math.exp(drift * (next() < 0.5 ? -1 : 1));
				return [month, poisson(now, next)] as const;
			}),
		),
		openOn: () => 10_000,
	};
}

test.each([
	['a rate of 4 a month that stays', 4, 0],
	['a rate of 10 a month that drifts by 3% a month', 10, 0.03],
	['a rate of 25 a month that drifts by 3% a month', 25, 0.03],
	['a rate of 10 a month that drifts by 5% a month', 10, 0.05],
])('over 300 ledgers of %s the range holds what came in 75 to 86 of 100 forecasts', (_, rate, drift) => {
	const held = Array.from({ length: 300 }, (_, seed) =>
		replayForecasts(ledger(seed + 1, rate, drift)),
	).flat();
	expect(held.length).toBe(300 * 18);
	expect(heldOf100(held)).toBeGreaterThanOrEqual(75);
	expect(heldOf100(held)).toBeLessThanOrEqual(86);
});
