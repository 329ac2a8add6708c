import { getDraftNotes } from '../../../db/read/return-drafts.ts';
import { lockWholeReturn } from '../../../db/read/whole-returns.ts';
import { getWorkingDraft } from '../../../db/read/working-drafts.ts';
import { saveDraftFigures, saveDraftNarrative, saveDraftNotes, saveSection as writeSection } from '../../../db/write/return-drafts.ts';
import type { Actor } from '../../domain/access/actor.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { allBoxes } from '../../domain/kpi-return/all-boxes.ts';
import { blockingFindings } from '../../domain/kpi-return/blocking-findings.ts';
import { decideSaveSection, type SaveSectionRefusal, type SectionSave } from '../../domain/kpi-return/decide-save-section.ts';
import { figureKey } from '../../domain/kpi-return/figure.ts';
import { judgeDraft } from '../../domain/kpi-return/judge-draft.ts';
import { readTypedFigures } from '../../domain/kpi-return/read-typed-figures.ts';
import type { ReturnDraft } from '../../domain/kpi-return/return-draft.ts';
import type { SectionWasSaved } from '../../domain/kpi-return/return-event.ts';
import { sectionChanges } from '../../domain/kpi-return/section-changes.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import type { SectionKey } from '../../domain/specification/specification.ts';
import type { Services } from '../../services.ts';
import { carryOut } from '../record-change.ts';

export interface SaveSection extends Omit<SectionSave, 'by'> {
	readonly commandId: string;
	readonly returnId: string;
}

export interface SectionSaved {
	readonly version: number;
	/** Findings in the section that stand in the way of certifying. */
	readonly blocking: number;
}

type Refusal = SaveSectionRefusal | { readonly code: 'not-found' };

/** Keeps what was typed, right or wrong, whole or in part. */
export async function saveSection(
	services: Services,
	actor: Actor,
	scope: Scope,
	{ commandId, returnId, ...sent }: SaveSection,
): Promise<Result<SectionSaved, Refusal>> {
	const now = services.clock.businessNow();
	return carryOut<SectionSaved, Refusal>(services, actor, { commandId, operation: 'save-section' }, async (tx) => {
		const whole = await lockWholeReturn(tx, scope, londonDay(now), returnId);
		if (whole === null) return refused({ code: 'not-found' });
		const boxes = whole.sections.find(({ section }) => section === sent.section);
		if (boxes === undefined) return refused({ code: 'no-such-section' });
		const draft = await getWorkingDraft(tx, scope, whole);
		const stored = {
			typed: draft.typed,
			words: draft.words,
			notes: await getDraftNotes(tx, returnId),
			nothingToReport: draft.nothingToReport.has(sent.section),
		};
		const version = whole.kpiReturn.sections.find(({ section }) => section === sent.section)?.version ?? 0;
		// Another member of the consortium saved its own areas of the same section: nothing that this person sent differs from what is stored but what he or she typed.
		const expectedVersion = whole.ownAreaIds !== null && onlyOwnWork(draft, sent) ? version : sent.expectedVersion;
		const decided = decideSaveSection({ kpiReturn: whole.kpiReturn, boxes, stored }, { ...sent, expectedVersion, by: actor }, now);
		if (!decided.ok) return decided;
		const after = withSaved(draft, decided.value);
		const blocking = blockingFindings(judgeDraft(after).findings).filter(({ section }) => section === sent.section).length;
		const { section, typed, words, notes, nothingToReport } = decided.value;
		const figures = new Map(readTypedFigures(allBoxes([boxes]), after.measures, typed).figures.map((figure) => [figureKey(figure), figure.value]));
		await writeSection(tx, returnId, { section, version: decided.value.version, nothingToReport, complete: blocking === 0, savedAt: now, savedBy: actor.personId });
		await saveDraftFigures(
			tx,
			returnId,
			section,
			allBoxes([boxes])
				.filter((box) => typed.has(figureKey(box)))
				.map((box) => ({ ...box, typed: (typed.get(figureKey(box)) ?? '').trim(), value: figures.get(figureKey(box)) ?? null })),
		);
		await saveDraftNarrative(tx, returnId, words);
		await saveDraftNotes(tx, returnId, notes);
		return accepted({
			outcome: { version: decided.value.version, blocking },
			changes: [
				{
					action: 'return.section-saved',
					subject: { kind: 'return', id: returnId },
					bodyId: whole.row.bodyId,
					before: { section, version, figures: changedFigures(draft, typed, 'before') },
					after: { section, version: decided.value.version, figures: changedFigures(draft, typed, 'after'), nothingToReport },
				},
			],
		});
	});
}
