import { checkCaps } from './checks/check-caps.ts';
import { checkCohortHistory } from './checks/check-cohort-history.ts';
import { checkLargeChanges } from './checks/check-large-changes.ts';
import { checkLedger } from './checks/check-ledger.ts';
import { checkNextQuarter } from './checks/check-next-quarter.ts';
import { checkOpeningKnown } from './checks/check-opening-known.ts';
import { checkParts } from './checks/check-parts.ts';
import { checkShares } from './checks/check-shares.ts';
import { checkStock } from './checks/check-stock.ts';
import type { Check, CheckedReturn } from './checks/checked-return.ts';
import type { Finding } from './checks/finding.ts';
import { layNotes } from './checks/lay-notes.ts';

const CHECKS: readonly Check[] = [
	checkParts,
	checkCaps,
	checkShares,
	checkStock,
	checkLedger,
	checkOpeningKnown,
	checkCohortHistory,
	checkNextQuarter,
	checkLargeChanges,
];

/** Every cross-check of the guide's §4 on what has been filled in so far, errors first, with the notes recorded against them. */
export const crossChecks = (checked: CheckedReturn, notes: ReadonlyMap<string, string>): readonly Finding[] =>
	layNotes(
		CHECKS.flatMap((check) => check(checked)),
		notes,
	);
