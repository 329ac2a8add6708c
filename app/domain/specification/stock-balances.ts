/** A stock that flows move from one quarter's end to the next: opening + in − out = closing. Its opening is last quarter's closing, so it is never asked. */
export interface StockBalance {
	/** Measure keys of the standard vocabulary, which never change meaning. */
	readonly stock: string;
	readonly in: readonly string[];
	readonly out: readonly string[];
}

export const STOCK_BALANCES: readonly StockBalance[] = [
	{ stock: 'on-programme', in: ['starts'], out: ['completions', 'leavers'] },
];
