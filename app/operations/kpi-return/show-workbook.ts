import { findWorkbookInHand, type WorkbookInHand } from '../../../db/read/workbooks-in-hand.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import type { Finding } from '../../domain/kpi-return/checks/finding.ts';
import { type Result, refused } from '../../domain/result.ts';
import type { FileRefusal } from '../../domain/text/check-file.ts';
import { findingsAfter } from '../../domain/workbook/findings-after.ts';
import { proposeTables } from '../../domain/workbook/propose-tables.ts';
import { tablesInto, takeWorkbook } from '../../domain/workbook/take-workbook.ts';
import type { SheetMatch, Taken, TakeRefusal } from '../../domain/workbook/taken.ts';
import {
	shownBeside,
	type WorkbookChanges,
	workbookChanges,
} from '../../domain/workbook/workbook-changes.ts';
import type { WorkbookFileRefusal } from '../../domain/workbook/workbook-file-refusal.ts';
import { sha256 } from '../../gateways/secrets.ts';
import type { Services } from '../../services.ts';

export type UnreadWorkbookRefusal =
	| FileRefusal
	| WorkbookFileRefusal
	| TakeRefusal
	| { readonly code: 'erased' };

/** A workbook that was sent, beside what is in the return now. */
export interface WorkbookShown extends Omit<WorkbookInHand, 'bytes'> {
	readonly read: Result<WorkbookCompared, UnreadWorkbookRefusal>;
	/** Which table each sheet of a spreadsheet of their own is said to be, or most likely is. */
	readonly sheets: readonly SheetMatch[];
}

export interface WorkbookCompared {
	readonly taken: Taken;
	readonly changes: WorkbookChanges;
	/** Of what is shown: somebody who saves says by it what they saw. */
	readonly digest: string;
	/** What would stand against the return with these figures in it. */
	readonly findings: readonly Finding[];
}

/** Null where the return or the workbook is absent or out of scope. It is read anew each time, for its bytes are all that is kept of it. */
export async function showWorkbook(
	services: Services,
	scope: Scope,
	returnId: string,
	workbookId: string,
): Promise<WorkbookShown | null> {
	const today = londonDay(services.clock.businessNow());
	const found = await services.db.snapshot((reader) =>
		findWorkbookInHand(reader, scope, today, returnId, workbookId),
	);
	if (found === null) return null;
	const { bytes, ...inHand } = found;
	if (bytes === null) return { ...inHand, sheets: [], read: refused({ code: 'erased' }) };
	const cells = await services.workbooks.read(bytes, inHand.workbook.organisationId);
	if (!cells.ok) return { ...inHand, sheets: [], read: cells };
	const { draft, into } = inHand;
	const taken = takeWorkbook(cells.value, into);
	const isOwn = taken.ok ? taken.value.from === 'own' : taken.refusal.code === 'sheets-unmatched';
	const sheets = isOwn ? proposeTables(cells.value, tablesInto(into), into.matches) : [];
	if (!taken.ok) return { ...inHand, sheets, read: taken };
	const changes = workbookChanges(draft, taken.value);
	return {
		...inHand,
		sheets,
		read: {
			ok: true,
			value: {
				taken: taken.value,
				changes,
				digest: sha256(shownBeside(changes)),
				findings: findingsAfter(draft, changes),
			},
		},
	};
}
