import type { MovementKind, Stage } from './unit-movement.ts';

/** What happened to the units, as a ledger says it. */
export const MOVEMENT_WORDS: Readonly<Record<MovementKind, string>> = {
	funded: 'Funded',
	reduced: 'Reduced',
	offered: 'Put on offer',
	'offer-withdrawn': 'Taken off offer',
	bought: 'Bought',
	reserved: 'Reserved',
	started: 'Started',
	completed: 'Completed',
	left: 'Left early',
	released: 'Released',
	credited: 'Credited',
	transferred: 'Transferred',
	expired: 'Expired',
	'price-change': 'Price changed',
	correction: 'Correction',
};

export const STAGE_WORDS: Readonly<Record<Stage, string>> = {
	source: 'not put in',
	free: 'free',
	reserved: 'reserved',
	started: 'on the programme',
	completed: 'completed',
	left: 'left early',
	expired: 'expired',
};
