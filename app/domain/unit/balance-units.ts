import type { DayDelta } from './decide-movements.ts';
import { STAGES, type Stage } from './unit-movement.ts';

/** Units by stage. `source` is how many were ever put in, as a number below nought. */
export type Balance = Readonly<Record<Stage, number>>;

export const NO_UNITS: Balance = {
	source: 0,
	free: 0,
	reserved: 0,
	started: 0,
	completed: 0,
	left: 0,
	expired: 0,
};

/** What stands in each account: sums of movements, never a stored figure. */
export function balanceUnits(deltas: readonly Omit<DayDelta, 'onDay'>[]): ReadonlyMap<string, Balance> {
	const balances = new Map<string, Record<Stage, number>>();
	for (const { accountId, stage, units } of deltas) {
		const balance = balances.get(accountId) ?? { ...NO_UNITS };
		balance[stage] += units;
		balances.set(accountId, balance);
	}
	return balances;
}

export const addBalances = (balances: Iterable<Balance>): Balance => {
	const sum: Record<Stage, number> = { ...NO_UNITS };
	for (const balance of balances) for (const stage of STAGES) sum[stage] += balance[stage];
	return sum;
};

/** People have begun on them: on the programme now, finished, or left early. */
export const usedOf = ({ started, completed, left }: Balance): number => started + completed + left;

/** All that the account has to do with, wherever they stand: what was put into it and bought or moved into it, less what went elsewhere. */
export const heldOf = (balance: Balance): number =>
	balance.free + balance.reserved + usedOf(balance) + balance.expired;
