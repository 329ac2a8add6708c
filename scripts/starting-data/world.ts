import { hasBankHolidays, installBankHolidays } from '../../app/domain/calendar/bank-holidays.ts';
import { shippedBankHolidays } from '../../app/gateways/bank-holidays-file.ts';
import type { Schema } from '../../db/schema.ts';
import type { Row, Rows } from '../../db/write/rows.ts';
import { idFor, type Random, randomFor } from './random.ts';

/**
 * Rows that are being made up, before any database: factories put them in, `saveWorld` writes them. Ids and chances derive
 * from the seed and from words, so that the same seed gives the same rows.
 */
export interface World {
	readonly seed: number;
	readonly rows: Rows;
	put<Table extends keyof Schema>(table: Table, ...rows: Row<Table>[]): void;
	/** The same words give the same id. */
	id(...words: readonly string[]): string;
	random(...words: readonly string[]): Random;
	/** 1, 2, 3 … for things of a kind that have no name of their own. */
	count(kind: string): number;
}

export function aWorld(seed = 1): World {
	// Benchmarks and fault tests make one before any portal has been started.
	if (!hasBankHolidays()) installBankHolidays(shippedBankHolidays());
	const rows: Rows = {};
	const counts = new Map<string, number>();
	return {
		seed,
		rows,
		put(table, ...more) {
			const list = (rows[table] ?? []) as typeof more;
			list.push(...more);
			(rows as Record<string, unknown>)[table] = list;
		},
		id: (...words) => idFor(seed, words),
		random: (...words) => randomFor(seed, words),
		count(kind) {
			const next = (counts.get(kind) ?? 0) + 1;
			counts.set(kind, next);
			return next;
		},
	};
}
