import type { IsoDate } from '../calendar/iso-date.ts';
import { type Month, monthsFrom } from '../calendar/months.ts';
import type { Term } from '../grant/version-state.ts';
import { addBalances, type Balance, balanceUnits, heldOf, NO_UNITS, usedOf } from './balance-units.ts';
import { asAtEnd } from './expiry.ts';
import type { Stage, UnitAccount } from './unit-movement.ts';

/** What came to a stage of an account, less what left it, in a month. */
export interface MonthDelta {
	readonly accountId: string;
	readonly stage: Stage;
	readonly month: Month;
	readonly units: number;
}

/** Where some accounts stand on a day. */
export interface Use {
	/** Units of the commissioner's, and of authorities; on offer and nobody's yet. */
	readonly funded: number;
	readonly bought: number;
	readonly onOffer: number;
	readonly used: number;
	readonly onProgramme: number;
	readonly completed: number;
	readonly left: number;
	readonly reserved: number;
	readonly free: number;
	readonly expired: number;
}

export interface MonthOfUse extends Omit<Use, 'onOffer'> {
	readonly month: Month;
	/** In that month; everything else at its end. */
	readonly started: number;
	readonly completedIn: number;
	readonly leftIn: number;
}

/** All that some accounts come to on a day. `terms` are the agreements' own, by id. */
export function measureUse(
	accounts: readonly UnitAccount[],
	balances: ReadonlyMap<string, Balance>,
	terms: ReadonlyMap<string, Term>,
	on: IsoDate,
): Use {
	const settled = accounts.map((account) => {
		const balance = balances.get(account.id) ?? NO_UNITS;
		const term = terms.get(account.agreementId);
		return { fund: account.fund, balance: term === undefined ? balance : asAtEnd(balance, term, on) };
	});
	const of = (...funds: readonly UnitAccount['fund'][]): Balance =>
		addBalances(settled.filter(({ fund }) => funds.includes(fund)).map((each) => each.balance));
	const owned = of('commissioner', 'authority');
	return {
		funded: heldOf(of('commissioner')),
		bought: heldOf(of('authority')),
		onOffer: of('offer').free,
		used: usedOf(owned),
		onProgramme: owned.started,
		completed: owned.completed,
		left: owned.left,
		reserved: owned.reserved,
		free: owned.free,
		expired: owned.expired,
	};
}

/** The same accounts month by month, from the first movement to the day. */
export function monthsOfUse(
	accounts: readonly UnitAccount[],
	deltas: readonly MonthDelta[],
	terms: ReadonlyMap<string, Term>,
	span: { readonly first: Month; readonly last: Month; readonly endOf: (month: Month) => IsoDate },
): readonly MonthOfUse[] {
	const byMonth = Map.groupBy(deltas, ({ month }) => month);
	const running = new Map<string, Record<Stage, number>>();
	let before: Use | null = null;
	return monthsFrom(span.first, span.last).map((month) => {
		for (const { accountId, stage, units } of byMonth.get(month) ?? []) {
			const balance = running.get(accountId) ?? { ...NO_UNITS };
			balance[stage] += units;
			running.set(accountId, balance);
		}
		const { onOffer: _, ...use } = measureUse(accounts, running, terms, span.endOf(month));
		const told = {
			month,
			...use,
			started: use.used - (before?.used ?? 0),
			completedIn: use.completed - (before?.completed ?? 0),
			leftIn: use.left - (before?.left ?? 0),
		};
		before = { ...use, onOffer: 0 };
		return told;
	});
}

const USED: ReadonlySet<Stage> = new Set(['started', 'completed', 'left']);

/** How many people began on units of these accounts in each month, less what was corrected. */
export function startedByMonth(
	accounts: readonly UnitAccount[],
	deltas: readonly MonthDelta[],
): ReadonlyMap<Month, number> {
	const ids = new Set(accounts.map(({ id }) => id));
	const started = new Map<Month, number>();
	for (const { accountId, stage, month, units } of deltas)
		if (USED.has(stage) && ids.has(accountId)) started.set(month, (started.get(month) ?? 0) + units);
	return started;
}

/** The balances at the end of all that is given. */
export const balancesOf = (deltas: readonly MonthDelta[]): ReadonlyMap<string, Balance> =>
	balanceUnits(deltas);
