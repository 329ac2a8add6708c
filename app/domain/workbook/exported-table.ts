import type { Instant, IsoDate } from '../calendar/iso-date.ts';

/** A table of a page as a file to work with: what stood in its cells as numbers and days where it was one. */
export interface ExportedTable {
	/** Of the page: "Payments". */
	readonly page: string;
	readonly caption: string;
	/** What is said under the table. */
	readonly says: readonly string[];
	readonly madeAt: Instant;
	readonly columns: readonly string[];
	readonly rows: readonly { readonly cells: readonly ExportValue[]; readonly total: boolean }[];
}

export type ExportValue =
	| { readonly kind: 'text'; readonly text: string }
	| { readonly kind: 'day'; readonly day: IsoDate }
	| ExportNumber;

export interface ExportNumber {
	readonly kind: 'number';
	/** A share of one where it is a percentage; pounds where it is money. */
	readonly value: number;
	/** Plainly written: "1234.50", "80.0%". */
	readonly text: string;
	readonly of: 'count' | 'pounds' | 'per-cent';
	readonly decimals: number;
}

/** What the two kinds of file are called on the page. */
export const TABLE_FILES = ['xlsx', 'csv'] as const;
export type TableFile = (typeof TABLE_FILES)[number];
