/** Everybody's in demonstration mode, shown on a page there. Production refuses to start over demonstration people. */
export const DEMONSTRATION_PASSWORD = 'Demonstration-2026';

/** Of every bid opener of the demonstration; each has a key of their own under it. */
export const DEMONSTRATION_PASSPHRASE = 'seven wooden horses ride at midnight';

/** The setting under which the demonstration's bid codes and the shares in its safe stand, as JSON. No other installation has one. */
export const DEMONSTRATION_BID_CODES = 'demonstration-bid-codes';

export interface DemonstrationCode {
	/** A bidder, or the safe. */
	readonly whose: string;
	readonly tender: string;
	readonly code: string;
}
