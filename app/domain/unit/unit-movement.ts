import type { Instant, IsoDate } from '../calendar/iso-date.ts';
import type { Pence } from '../money/pence.ts';

/**
 * Where units stand in an account. `source` is where they come from and go back to (the grant, or the provider's own capacity) and is the only
 * stage that goes below nought, so all stages of all accounts always add up to nought. Used is started, completed and left together.
 */
export const STAGES = ['source', 'free', 'reserved', 'started', 'completed', 'left', 'expired'] as const;
export type Stage = (typeof STAGES)[number];

/** Whose units they are: the commissioner's block, an authority's, or the provider's own capacity on offer and not yet anybody's. */
export const FUNDS = ['commissioner', 'authority', 'offer'] as const;
export type Fund = (typeof FUNDS)[number];

/** Agreement × intervention × area × funder. */
export interface UnitAccount {
	readonly id: string;
	readonly programmeId: string;
	readonly agreementId: string;
	readonly interventionId: string;
	readonly areaId: string;
	readonly fund: Fund;
	/** The commissioning body, the authority, or for an offer the provider. */
	readonly funderId: string;
}

export const MOVEMENT_KINDS = [
	'funded',
	'reduced',
	'offered',
	'offer-withdrawn',
	'bought',
	'reserved',
	'started',
	'completed',
	'left',
	'released',
	'credited',
	'transferred',
	'expired',
	'price-change',
	'correction',
] as const;
export type MovementKind = (typeof MOVEMENT_KINDS)[number];

export interface Position {
	readonly accountId: string;
	readonly stage: Stage;
}

/** So many units from one position to another: both legs in one row, so that it cannot be unbalanced. */
export interface Movement {
	readonly kind: MovementKind;
	readonly from: Position;
	readonly to: Position;
	/** Nought for a change of price alone. */
	readonly units: number;
	/** Price of a unit that is funded, bought or repriced; null where it does not matter. */
	readonly unitPricePence: Pence | null;
	/** The business day on which it counts. */
	readonly onDay: IsoDate;
	readonly reason: string;
}

/** A movement as it was entered. */
export interface EnteredMovement extends Movement {
	readonly id: string;
	readonly at: Instant;
	readonly personId: string | null;
	readonly orderId: string | null;
	readonly placeId: string | null;
	readonly correctsId: string | null;
}
