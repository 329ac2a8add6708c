import { findReturnWorkbook } from '../../../db/read/return-workbooks.ts';
import { lockWholeReturn } from '../../../db/read/whole-returns.ts';
import { findWorkbookInHand, toFill, type WorkbookInHand } from '../../../db/read/workbooks-in-hand.ts';
import { keepSection } from '../../../db/write/saved-sections.ts';
import type { Actor } from '../../domain/access/actor.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import type { FileRefusal } from '../../domain/text/check-file.ts';
import { decideSaveWorkbook, type WorkbookSaveRefusal } from '../../domain/workbook/decide-save-workbook.ts';
import { placesOfChanges } from '../../domain/workbook/places-of-changes.ts';
import { takeWorkbook } from '../../domain/workbook/take-workbook.ts';
import type { Taken, TakeRefusal } from '../../domain/workbook/taken.ts';
import { shownBeside, workbookChanges } from '../../domain/workbook/workbook-changes.ts';
import type { WorkbookFileRefusal } from '../../domain/workbook/workbook-file-refusal.ts';
import { sha256 } from '../../gateways/secrets.ts';
import type { Services } from '../../services.ts';
import { gated, type LooksPersonalRefusal } from '../gated.ts';
import { type Change, carryOut } from '../record-change.ts';

export interface SaveWorkbook {
	readonly commandId: string;
	readonly nobodyNamed: boolean;
	readonly returnId: string;
	readonly workbookId: string;
	/** Of what the page showed, each figure beside what was there. */
	readonly digestSeen: string;
}

interface Saved {
	/** How many figures changed, and in how many sections anything did. */
	readonly figures: number;
	readonly sections: number;
}
export type SaveWorkbookRefusal =
	| WorkbookSaveRefusal
	| FileRefusal
	| WorkbookFileRefusal
	| TakeRefusal
	| { readonly code: 'erased' }
	| { readonly code: 'changed-meanwhile' }
	| { readonly code: 'not-found' };

/** Saves all that a workbook changes of a return, as it was shown, in one transaction; or nothing. The file is read again: what is saved is what it says. */
export async function saveWorkbook(
	services: Services,
	actor: Actor,
	scope: Scope,
	command: SaveWorkbook,
): Promise<Result<Saved, SaveWorkbookRefusal | LooksPersonalRefusal>> {
	const { commandId, returnId, workbookId, digestSeen } = command;
	const now = services.clock.businessNow();
	const today = londonDay(now);
	const found = await services.db.snapshot((reader) =>
		findWorkbookInHand(reader, scope, today, returnId, workbookId),
	);
	if (found === null) return refused({ code: 'not-found' });
	const taken = await takeAgain(services, found);
	if (!taken.ok) return taken;
	const words = [...taken.value.words.values()].map(({ text }) => text);
	const gate = gated({ ...command, words });
	return carryOut<Saved, SaveWorkbookRefusal>(services, actor, 'save-workbook', gate, async (tx) => {
		const whole = await lockWholeReturn(tx, scope, today, returnId);
		const workbook = await findReturnWorkbook(tx, scope, today, returnId, workbookId);
		if (whole === null || workbook === null) return refused({ code: 'not-found' });
		const { draft } = await toFill(tx, scope, workbook.organisationId, whole);
		const changes = workbookChanges(draft, taken.value);
		const decided = decideSaveWorkbook(
			{ kpiReturn: whole.kpiReturn, sections: whole.sections, draft },
			{
				changes,
				problems: taken.value.problems.length,
				isNewest: workbook.isNewest,
				by: actor,
				form: commandId,
			},
			now,
		);
		if (!decided.ok) return asMeanwhile(decided.refusal);
		if (sha256(shownBeside(changes)) !== digestSeen) return refused({ code: 'changed-meanwhile' });
		const places = placesOfChanges(changes);
		const saved: Change[] = [];
		let figures = 0;
		for (const section of decided.value) {
			const { changed } = await keepSection(tx, whole, draft, section, { workbookId, places });
			figures += changed.length;
			const { version, nothingToReport } = section;
			const after = { section: section.section, version, nothingToReport, workbookId, changed };
			saved.push({
				action: 'return.workbook-saved',
				subject: { kind: 'return', id: returnId },
				bodyId: whole.row.bodyId,
				before: { section: section.section, version: version - 1 },
				after,
			});
		}
		return accepted({ outcome: { figures, sections: decided.value.length }, changes: saved });
	});
}

/** The workbook as it is kept, read and matched as on the day it was sent. */
async function takeAgain(
	services: Services,
	{ bytes, workbook, into }: WorkbookInHand,
): Promise<Result<Taken, SaveWorkbookRefusal>> {
	if (bytes === null) return refused({ code: 'erased' });
	const cells = await services.workbooks.read(bytes, workbook.organisationId);
	return cells.ok ? takeWorkbook(cells.value, into) : cells;
}

/** The section's own rule tells what differs; here the page is drawn anew instead. */
const asMeanwhile = (refusal: WorkbookSaveRefusal): Result<never, SaveWorkbookRefusal> =>
	refused(refusal.code === 'changed-meanwhile' ? { code: 'changed-meanwhile' } : refusal);
