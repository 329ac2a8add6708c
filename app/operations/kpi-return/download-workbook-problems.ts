import { findWorkbookInHand } from '../../../db/read/workbooks-in-hand.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { accepted, type Result } from '../../domain/result.ts';
import type { FileRefusal } from '../../domain/text/check-file.ts';
import { safeFileName } from '../../domain/text/safe-file-name.ts';
import { marksOfWorkbook } from '../../domain/workbook/marks-of-workbook.ts';
import { takeWorkbook } from '../../domain/workbook/take-workbook.ts';
import type { Services } from '../../services.ts';

interface Marked {
	readonly bytes: Uint8Array;
	readonly name: string;
}

/** The workbook that was sent, with its problems marked at their cells; null where it is absent, out of scope or not read. */
export async function downloadWorkbookProblems(
	services: Services,
	scope: Scope,
	returnId: string,
	workbookId: string,
): Promise<Result<Marked, FileRefusal> | null> {
	const today = londonDay(services.clock.businessNow());
	const found = await services.db.snapshot((reader) =>
		findWorkbookInHand(reader, scope, today, returnId, workbookId),
	);
	if (found === null || found.bytes === null) return null;
	const { bytes, workbook, draft, into } = found;
	const cells = await services.workbooks.read(bytes, workbook.organisationId);
	if (!cells.ok) return null;
	const taken = takeWorkbook(cells.value, into);
	if (!taken.ok) return null;
	const marks = marksOfWorkbook(draft, taken.value, into.names);
	const marked = await services.workbooks.mark(bytes, marks, workbook.organisationId);
	const name = safeFileName(workbook.fileName.replace(/(?:\.xlsx)?$/i, ' problems.xlsx'), 'xlsx');
	return marked.ok ? accepted({ bytes: marked.value, name }) : marked;
}
