import type { Scope } from '../../app/domain/access/scope.ts';
import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';
import type { TakenInto } from '../../app/domain/workbook/take-workbook.ts';
import { takenInto } from '../../app/domain/workbook/taken-into.ts';
import type { Reader } from '../connect.ts';
import { findDocument } from './documents.ts';
import { findReturnWorkbook, listSheetMatches, type ReturnWorkbookRow } from './return-workbooks.ts';
import { findWholeReturn, type WholeReturn } from './whole-returns.ts';
import { getWorkingDraft, type WorkingDraft } from './working-drafts.ts';

/** A return into which a workbook goes, as far as the reader reaches. */
export interface ReturnToFill {
	readonly whole: WholeReturn;
	readonly draft: WorkingDraft;
	readonly into: TakenInto;
}

/** One that was sent, with its bytes; null once its words have been erased. */
export interface WorkbookInHand extends ReturnToFill {
	readonly workbook: ReturnWorkbookRow;
	readonly bytes: Uint8Array | null;
}

/** Null where the return is absent or out of scope. */
export async function findReturnToFill(
	reader: Reader,
	scope: Scope,
	today: IsoDate,
	organisationId: string,
	returnId: string,
): Promise<ReturnToFill | null> {
	const whole = await findWholeReturn(reader, scope, today, returnId);
	return whole === null ? null : toFill(reader, scope, organisationId, whole);
}

/** The same of a return that is found and held already. */
export async function toFill(
	reader: Reader,
	scope: Scope,
	organisationId: string,
	whole: WholeReturn,
): Promise<ReturnToFill> {
	const draft = await getWorkingDraft(reader, scope, whole);
	const matches = await listSheetMatches(reader, whole.row.agreementId, organisationId);
	return { whole, draft, into: takenInto(whole, draft, organisationId, matches) };
}

/** Null where the return or the workbook is absent or out of scope. */
export async function findWorkbookInHand(
	reader: Reader,
	scope: Scope,
	today: IsoDate,
	returnId: string,
	workbookId: string,
): Promise<WorkbookInHand | null> {
	const workbook = await findReturnWorkbook(reader, scope, today, returnId, workbookId);
	if (workbook === null) return null;
	// What was said of its sheets is what its sender's organisation said.
	const fill = await findReturnToFill(reader, scope, today, workbook.organisationId, returnId);
	if (fill === null) return null;
	const document = workbook.documentHash === null ? null : await findDocument(reader, workbook.documentHash);
	return { ...fill, workbook, bytes: document?.bytes ?? null };
}
