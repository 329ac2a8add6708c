import type { IsoDate } from '../calendar/iso-date.ts';
import { isInForceOn, type Term } from '../grant/version-state.ts';
import type { AccessRule } from '../programme/programme.ts';
import { accepted, type Result, refused } from '../result.ts';
import { looksPersonal, type PersonalDetail } from '../text/looks-personal.ts';
import { type DayDelta, decideMovements, type MovementRefusal } from './decide-movements.ts';
import {
	type FreeUnits,
	type PriorityWaiting,
	priorityWaiting,
	type WaitingReported,
} from './priority-waiting.ts';
import type { Movement, UnitAccount } from './unit-movement.ts';

export interface TransferFacts {
	readonly from: UnitAccount;
	/** The account of the same agreement, intervention and funder in the other area; one that may have to be opened. */
	readonly to: UnitAccount;
	readonly agreement: Term & { readonly areaIds: readonly string[] };
	/** How each of the programme's areas comes to units. */
	readonly access: ReadonlyMap<string, AccessRule>;
	readonly waiting: readonly WaitingReported[];
	/** Free units of the commissioner today, before the transfer. */
	readonly free: readonly FreeUnits[];
	readonly entered: readonly DayDelta[];
	readonly today: IsoDate;
}

export interface Transfer {
	readonly units: number;
	readonly reason: string;
	readonly nobodyNamed: boolean;
}

export type TransferRefusal =
	| MovementRefusal
	| { readonly code: 'same-area' }
	| { readonly code: 'not-the-commissioners' }
	| { readonly code: 'agreement-not-in-force'; readonly startsOn: IsoDate; readonly endsOn: IsoDate }
	| { readonly code: 'area-not-in-agreement' }
	| { readonly code: 'purchase-only' }
	| { readonly code: 'priority-waiting'; readonly waiting: readonly PriorityWaiting[] }
	| { readonly code: 'no-reason' }
	| { readonly code: 'looks-personal'; readonly details: readonly PersonalDetail[] };

/**
 * Free units of the commissioner's go to another area of the same agreement, today. Never to an area that only buys; to one with priority cases
 * only while nobody waits in a priority area who would then have no free unit there.
 */
export function decideTransfer(
	facts: TransferFacts,
	{ units, reason, nobodyNamed }: Transfer,
): Result<Movement, TransferRefusal> {
	const { from, to, agreement, access, today } = facts;
	if (from.fund !== 'commissioner') return refused({ code: 'not-the-commissioners' });
	if (from.areaId === to.areaId) return refused({ code: 'same-area' });
	if (!isInForceOn(agreement, today))
		return refused({
			code: 'agreement-not-in-force',
			startsOn: agreement.startsOn,
			endsOn: agreement.terminatedOn ?? agreement.endsOn,
		});
	if (!agreement.areaIds.includes(to.areaId)) return refused({ code: 'area-not-in-agreement' });
	const rule = access.get(to.areaId);
	if (rule === undefined || rule === 'purchase-only') return refused({ code: 'purchase-only' });
	if (reason === '') return refused({ code: 'no-reason' });
	const details = nobodyNamed ? [] : looksPersonal(reason);
	if (details.length > 0) return refused({ code: 'looks-personal', details });
	const position = (account: UnitAccount) => ({ accountId: account.id, stage: 'free' as const });
	const movement: Movement = {
		kind: 'transferred',
		from: position(from),
		to: position(to),
		units,
		unitPricePence: null,
		onDay: today,
		reason,
	};
	const accounts = new Map([from, to].map((account) => [account.id, account]));
	const decided = decideMovements(accounts, facts.entered, [movement], today);
	if (!decided.ok) return decided;
	if (rule !== 'priority-cases') return accepted(movement);
	const priority = [...access].filter(([, each]) => each === 'priority').map(([areaId]) => areaId);
	const after = facts.free.map((each) =>
		each.agreementId === from.agreementId && each.areaId === from.areaId
			? { ...each, free: each.free - units }
			: each,
	);
	const waiting = priorityWaiting(priority, facts.waiting, after);
	return waiting.length > 0 ? refused({ code: 'priority-waiting', waiting }) : accepted(movement);
}
