import type { Fund, MovementKind, Stage, UnitAccount } from './unit-movement.ts';

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

const across = (fromFund: Fund, from: readonly Stage[], toFund: Fund, to: readonly Stage[]): Way => ({
	from,
	to,
	fromFund: [fromFund],
	toFund: [toFund],
	across: true,
});

type WaysOfKinds = Readonly<Record<Exclude<MovementKind, 'correction' | 'price-change'>, readonly Way[]>>;

/** What each kind of movement is. Anything else is a fault of the code that asks for it. */
const WAYS_OF_MOVING: WaysOfKinds = {
	funded: [within(['commissioner'], ['source'], ['free'])],
	reduced: [within(['commissioner'], ['free'], ['source'])],
	offered: [within(['offer'], ['source'], ['free'])],
	'offer-withdrawn': [within(['offer'], ['free'], ['source'])],
	bought: [across('offer', ['free'], 'authority', ['reserved', 'free'])],
	reserved: [within(OWNED, ['free'], ['reserved'])],
	started: [within(OWNED, ['free', 'reserved'], ['started'])],
	completed: [within(OWNED, ['started'], ['completed'])],
	left: [within(OWNED, ['started'], ['left'])],
	// A reservation is given up; or an order comes to nothing, and its units go back to the offer that they were bought from.
	released: [
		within(OWNED, ['reserved'], ['free']),
		across('authority', ['reserved', 'free'], 'offer', ['free']),
	],
	credited: [across('authority', ['reserved', 'started', 'left'], 'offer', ['free'])],
	transferred: [across('commissioner', ['free'], 'commissioner', ['free'])],
	expired: [within(['commissioner', 'authority', 'offer'], ['free', 'reserved'], ['expired'])],
};

interface Standing {
	readonly account: UnitAccount;
	readonly stage: Stage;
}

/** Whether units are moved in this way at all, of whatever size and on whatever day. */
export const isWayOf = (kind: keyof WaysOfKinds, from: Standing, to: Standing): boolean =>
	WAYS_OF_MOVING[kind].some(
		(way) =>
			way.from.includes(from.stage) &&
			way.to.includes(to.stage) &&
			way.fromFund.includes(from.account.fund) &&
			way.toFund.includes(to.account.fund) &&
			way.across === (from.account.id !== to.account.id),
	);
