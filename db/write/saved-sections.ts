import { blockingAfter } from '../../app/domain/kpi-return/blocking-after.ts';
import { figureKey } from '../../app/domain/kpi-return/figure.ts';
import type { SectionWasSaved } from '../../app/domain/kpi-return/return-event.ts';
import { changedFigures, typedBoxes } from '../../app/domain/kpi-return/typed-boxes.ts';
import type { CellPlace } from '../../app/domain/workbook/workbook-cells.ts';
import type { Tx } from '../connect.ts';
import type { WholeReturn } from '../read/whole-returns.ts';
import type { WorkingDraft } from '../read/working-drafts.ts';
import { saveDraftFigures, saveDraftNarrative, saveDraftNotes, saveSection } from './return-drafts.ts';
import { saveDraftSources } from './return-workbooks.ts';

interface Kept {
	/** Findings in the section that stand in the way of certifying. */
	readonly blocking: number;
	/** For the audit trail: figures alone. */
	readonly changed: ReturnType<typeof changedFigures>;
}

/** A section as it was decided to be saved, with all that hangs from it; from the cells of a workbook, or typed. */
export async function keepSection(
	tx: Tx,
	whole: WholeReturn,
	draft: WorkingDraft,
	saved: SectionWasSaved,
	from: { readonly workbookId: string; readonly places: ReadonlyMap<string, CellPlace> } | null = null,
): Promise<Kept> {
	const boxes = whole.sections.find(({ section }) => section === saved.section);
	if (boxes === undefined) throw new Error(`the return has no section ${saved.section}`);
	const blocking = blockingAfter(draft, saved);
	const { id } = whole.row;
	await saveSection(tx, id, {
		...saved,
		complete: blocking === 0,
		savedAt: saved.at,
		savedBy: saved.personId,
	});
	const figures = typedBoxes(draft.measures, boxes, saved.typed);
	await saveDraftFigures(tx, id, saved.section, figures);
	const changed = changedFigures(draft.typed, figures);
	const keys = new Set(changed.map(({ box }) => box));
	const moved = figures.filter((figure) => keys.has(figureKey(figure)));
	await saveDraftSources(tx, id, moved, from, figureKey);
	await saveDraftNarrative(tx, id, saved.words);
	await saveDraftNotes(tx, id, saved.notes);
	return { blocking, changed };
}
