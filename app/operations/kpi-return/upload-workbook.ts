import { lockWholeReturn } from '../../../db/read/whole-returns.ts';
import { findReturnToFill, type ReturnToFill } from '../../../db/read/workbooks-in-hand.ts';
import { saveDocument } from '../../../db/write/documents.ts';
import { insertReturnWorkbook } from '../../../db/write/return-workbooks.ts';
import type { Actor } from '../../domain/access/actor.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { sideOf } from '../../domain/kpi-return/side-of.ts';
import { type LockReason, whyLocked } from '../../domain/kpi-return/why-locked.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import { type FileRefusal, MEDIA_TYPE_OF } from '../../domain/text/check-file.ts';
import { safeFileName } from '../../domain/text/safe-file-name.ts';
import { takeWorkbook } from '../../domain/workbook/take-workbook.ts';
import { wordsOfCells } from '../../domain/workbook/words-of-cells.ts';
import type { WorkbookCells } from '../../domain/workbook/workbook-cells.ts';
import type { WorkbookFileRefusal } from '../../domain/workbook/workbook-file-refusal.ts';
import type { WorkbookRefusal } from '../../domain/workbook/workbook-refusal.ts';
import { sha256 } from '../../gateways/secrets.ts';
import type { Services } from '../../services.ts';
import { gated, type LooksPersonalRefusal } from '../gated.ts';
import { carryOut } from '../record-change.ts';

export interface UploadWorkbook {
	readonly commandId: string;
	readonly nobodyNamed: boolean;
	readonly returnId: string;
	readonly fileName: string;
	readonly bytes: Uint8Array;
}

interface Uploaded {
	readonly workbookId: string;
}
export type UploadWorkbookRefusal =
	| FileRefusal
	| WorkbookFileRefusal
	| Exclude<WorkbookRefusal, { readonly code: 'not-a-portal-workbook' }>
	| { readonly code: 'locked'; readonly reason: LockReason }
	| { readonly code: 'not-a-party' }
	| { readonly code: 'not-found' };

/**
 * Keeps a workbook by its hash, with who sent it and when. It is read and matched first: another return's is not kept, and neither is one that
 * tells of somebody. No figure is saved.
 */
export async function uploadWorkbook(
	services: Services,
	actor: Actor,
	scope: Scope,
	command: UploadWorkbook,
): Promise<Result<Uploaded, UploadWorkbookRefusal | LooksPersonalRefusal>> {
	const { returnId, fileName, bytes } = command;
	const now = services.clock.businessNow();
	const today = londonDay(now);
	const { organisationId } = actor;
	const fill = await services.db.snapshot((reader) =>
		findReturnToFill(reader, scope, today, organisationId, returnId),
	);
	if (fill === null) return refused({ code: 'not-found' });
	const read = await services.workbooks.read(bytes, organisationId);
	if (!read.ok) return read;
	const matched = matchedOf(read.value, fill);
	if (!matched.ok) return matched;
	const gate = gated({ ...command, words: matched.value.words });
	return carryOut<Uploaded, UploadWorkbookRefusal>(services, actor, 'upload-workbook', gate, async (tx) => {
		const whole = await lockWholeReturn(tx, scope, today, returnId);
		if (whole === null) return refused({ code: 'not-found' });
		const reason = whyLocked(whole.row.state);
		if (reason !== null) return refused({ code: 'locked', reason });
		if (sideOf(whole.kpiReturn, actor) === 'outside') return refused({ code: 'not-a-party' });
		const hash = sha256(bytes);
		await saveDocument(tx, { hash, mediaType: MEDIA_TYPE_OF.xlsx, bytes, storedAt: now });
		const workbookId = services.ids.next();
		const name = safeFileName(fileName, 'xlsx');
		await insertReturnWorkbook(tx, {
			id: workbookId,
			returnId,
			madeBy: matched.value.madeBy,
			documentHash: hash,
			fileName: name,
			organisationId,
			uploadedBy: actor.personId,
			uploadedAt: services.clock.now(),
		});
		return accepted({
			outcome: { workbookId },
			changes: [
				{
					action: 'return.workbook-uploaded',
					subject: { kind: 'return', id: returnId },
					bodyId: whole.row.bodyId,
					after: {
						workbookId,
						documentHash: hash,
						madeBy: matched.value.madeBy,
						fileName: { freeText: name },
						size: bytes.length,
					},
				},
			],
		});
	});
}

/** Whose workbook it is, and the words that somebody wrote in it: of the portal's own the answers, of any other all that there are. */
function matchedOf(cells: WorkbookCells, { into }: ReturnToFill) {
	const taken = takeWorkbook(cells, into);
	if (taken.ok && taken.value.from === 'portal')
		return accepted({
			madeBy: 'portal' as const,
			words: [...taken.value.words.values()].map(({ text }) => text),
		});
	if (taken.ok || taken.refusal.code === 'sheets-unmatched')
		return accepted({ madeBy: 'own' as const, words: wordsOfCells(cells) });
	return refused(taken.refusal as Exclude<WorkbookRefusal, { readonly code: 'not-a-portal-workbook' }>);
}
