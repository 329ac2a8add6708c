import type { IsoDate } from '../calendar/iso-date.ts';
import { accepted, type Result, refused } from '../result.ts';
import { looksPersonal, type PersonalDetail } from '../text/looks-personal.ts';
import { correctionOf, type DayDelta, decideMovements, type MovementRefusal } from './decide-movements.ts';
import type { EnteredMovement, Movement, MovementKind, UnitAccount } from './unit-movement.ts';

/** What providers record they may correct; what an agreement, an order, the office or the clock entered has its own way back. */
const CORRECTED_HERE: readonly MovementKind[] = ['reserved', 'started', 'completed', 'left', 'released'];

export type CorrectionRefusal =
	| MovementRefusal
	| { readonly code: 'corrected-already' }
	| { readonly code: 'not-corrected-here' }
	| { readonly code: 'no-reason' }
	| { readonly code: 'looks-personal'; readonly details: readonly PersonalDetail[] };

export interface CorrectionFacts {
	readonly account: UnitAccount;
	readonly wrong: EnteredMovement;
	readonly isCorrected: boolean;
	readonly entered: readonly DayDelta[];
	readonly today: IsoDate;
}

export const mayBeCorrected = ({ kind, orderId }: EnteredMovement, isCorrected: boolean): boolean =>
	!isCorrected && orderId === null && CORRECTED_HERE.includes(kind);

/** A movement that was entered by mistake is undone by another, with a reason; both stay in the ledger. */
export function decideCorrection(
	{ account, wrong, isCorrected, entered, today }: CorrectionFacts,
	reason: string,
	nobodyNamed: boolean,
): Result<Movement, CorrectionRefusal> {
	if (isCorrected) return refused({ code: 'corrected-already' });
	if (!mayBeCorrected(wrong, isCorrected)) return refused({ code: 'not-corrected-here' });
	if (reason === '') return refused({ code: 'no-reason' });
	const details = nobodyNamed ? [] : looksPersonal(reason);
	if (details.length > 0) return refused({ code: 'looks-personal', details });
	const movement = correctionOf(wrong, reason);
	const decided = decideMovements(new Map([[account.id, account]]), entered, [movement], today);
	return decided.ok ? accepted(movement) : decided;
}
