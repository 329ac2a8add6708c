import type { Fund, MovementKind, Stage } from './unit-movement.ts';

interface Way {
	readonly from: readonly Stage[];
	readonly to: readonly Stage[];
	/** Which funds the account it leaves, and the account it enters, may have. */
	readonly fromFund: readonly Fund[];
	readonly toFund: readonly Fund[];
	/** Within one account, or from one to another. */
	readonly across: boolean;
}

const OWNED: readonly Fund[] = ['commissioner', 'authority'];
const within = (fund: readonly Fund[], from: readonly Stage[], to: readonly Stage[]): Way => ({
	from,
	to,
	fromFund: fund,
	toFund: fund,
	across: false,
});

/** What each kind of movement is. Anything else is a fault of the code that asks for it. */
export const WAYS_OF_MOVING: Readonly<Record<Exclude<MovementKind, 'correction' | 'price-change'>, Way>> = {
	funded: within(['commissioner'], ['source'], ['free']),
	reduced: within(['commissioner'], ['free'], ['source']),
	offered: within(['offer'], ['source'], ['free']),
	'offer-withdrawn': within(['offer'], ['free'], ['source']),
	bought: {
		from: ['free'],
		to: ['reserved', 'free'],
		fromFund: ['offer'],
		toFund: ['authority'],
		across: true,
	},
	reserved: within(OWNED, ['free'], ['reserved']),
	started: within(OWNED, ['free', 'reserved'], ['started']),
	completed: within(OWNED, ['started'], ['completed']),
	left: within(OWNED, ['started'], ['left']),
	released: {
		from: ['reserved', 'free'],
		to: ['free'],
		fromFund: OWNED,
		toFund: ['commissioner', 'authority', 'offer'],
		across: false,
	},
	credited: {
		from: ['reserved', 'started', 'left'],
		to: ['free'],
		fromFund: ['authority'],
		toFund: ['offer'],
		across: true,
	},
	transferred: {
		from: ['free'],
		to: ['free'],
		fromFund: ['commissioner'],
		toFund: ['commissioner'],
		across: true,
	},
	expired: within(['commissioner', 'authority', 'offer'], ['free', 'reserved'], ['expired']),
};
