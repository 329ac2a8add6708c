import { findReturnWorkbook } from '../../../db/read/return-workbooks.ts';
import { lockWholeReturn } from '../../../db/read/whole-returns.ts';
import { toFill } from '../../../db/read/workbooks-in-hand.ts';
import { saveSheetMatches } from '../../../db/write/return-workbooks.ts';
import type { Actor } from '../../domain/access/actor.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { type LockReason, whyLocked } from '../../domain/kpi-return/why-locked.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import { tablesInto } from '../../domain/workbook/take-workbook.ts';
import type { SheetMatch } from '../../domain/workbook/taken.ts';
import type { Services } from '../../services.ts';
import { gated, type LooksPersonalRefusal } from '../gated.ts';
import { carryOut } from '../record-change.ts';

export interface MatchSheets {
	readonly commandId: string;
	readonly nobodyNamed: boolean;
	readonly returnId: string;
	readonly workbookId: string;
	readonly matches: readonly SheetMatch[];
}

export type MatchSheetsRefusal =
	| { readonly code: 'no-sheet-chosen' }
	| { readonly code: 'no-such-table' }
	| { readonly code: 'locked'; readonly reason: LockReason }
	| { readonly code: 'not-found' };

/** Which sheet of a provider's own spreadsheet is which table of its returns: said once, and proposed from then on for the agreement. */
export async function matchSheets(
	services: Services,
	actor: Actor,
	scope: Scope,
	command: MatchSheets,
): Promise<Result<{ readonly sheets: number }, MatchSheetsRefusal | LooksPersonalRefusal>> {
	const { returnId, workbookId, matches } = command;
	const now = services.clock.businessNow();
	const today = londonDay(now);
	return carryOut<{ readonly sheets: number }, MatchSheetsRefusal>(
		services,
		actor,
		'match-sheets',
		gated(command),
		async (tx) => {
			const whole = await lockWholeReturn(tx, scope, today, returnId);
			const workbook = await findReturnWorkbook(tx, scope, today, returnId, workbookId);
			if (whole === null || workbook === null) return refused({ code: 'not-found' });
			const reason = whyLocked(whole.row.state);
			if (reason !== null) return refused({ code: 'locked', reason });
			const { organisationId } = workbook;
			const { into } = await toFill(tx, scope, organisationId, whole);
			const tables = new Set(tablesInto(into).map(({ key }) => key));
			const chosen = matches.filter(({ table }) => table !== null);
			if (chosen.length === 0) return refused({ code: 'no-sheet-chosen' });
			if (!chosen.every(({ table }) => tables.has(table ?? ''))) return refused({ code: 'no-such-table' });
			const { agreementId, bodyId } = whole.row;
			await saveSheetMatches(tx, {
				agreementId,
				organisationId,
				matchedBy: actor.personId,
				matchedAt: now,
				matches,
			});
			return accepted({
				outcome: { sheets: chosen.length },
				changes: [
					{
						action: 'return.sheets-matched',
						subject: { kind: 'return', id: returnId },
						bodyId,
						after: { workbookId, tables: chosen.map(({ table }) => table) },
					},
				],
			});
		},
	);
}
