import type { Envelope } from './bid-content.ts';

/** What publishing makes of one envelope of a lot: the public half of its key, and the shares of the other. */
export interface NewEnvelope {
	readonly id: string;
	readonly lotId: string;
	readonly kind: Envelope;
	readonly recipient: string;
	/** Each sealed to one opener's key alone. */
	readonly shares: readonly {
		readonly openerId: string;
		readonly recipient: string;
		readonly sealed: Uint8Array;
	}[];
}
