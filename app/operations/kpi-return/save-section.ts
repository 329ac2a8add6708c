import { lockWholeReturn } from '../../../db/read/whole-returns.ts';
import { getWorkingDraft, type WorkingDraft } from '../../../db/read/working-drafts.ts';
import { saveDraftFigures, saveDraftNarrative, saveDraftNotes, saveSection as writeSection } from '../../../db/write/return-drafts.ts';
import type { Actor } from '../../domain/access/actor.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { allBoxes } from '../../domain/kpi-return/all-boxes.ts';
import { blockingFindings } from '../../domain/kpi-return/blocking-findings.ts';
import type { BoxSection } from '../../domain/kpi-return/box.ts';
import { decideSaveSection, type SaveSectionRefusal, type SectionSave } from '../../domain/kpi-return/decide-save-section.ts';
import { figureKey } from '../../domain/kpi-return/figure.ts';
import { judgeDraft } from '../../domain/kpi-return/judge-draft.ts';
import { notesWithinReach } from '../../domain/kpi-return/notes-within-reach.ts';
import { readTypedFigures } from '../../domain/kpi-return/read-typed-figures.ts';
import type { SectionWasSaved } from '../../domain/kpi-return/return-event.ts';
import { sectionChanges } from '../../domain/kpi-return/section-changes.ts';
import type { SectionContent } from '../../domain/kpi-return/section-content.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import type { Services } from '../../services.ts';
import { carryOut } from '../record-change.ts';

export interface SaveSection extends Omit<SectionSave, 'by'> {
	readonly commandId: string;
	readonly returnId: string;
	/** What the page showed when it was drawn, by which the work of two people is told apart. */
	readonly drawn: SectionContent;
}

export interface SectionSaved {
	readonly version: number;
	/** Findings in the section that stand in the way of certifying. */
	readonly blocking: number;
}

type Refusal = SaveSectionRefusal | { readonly code: 'not-found' };

/** Keeps what was typed, right or wrong, whole or in part. Refused only where it is locked, or somebody else changed what this person had on the screen. */
export async function saveSection(
	services: Services,
	actor: Actor,
	scope: Scope,
	{ commandId, returnId, drawn, ...sent }: SaveSection,
): Promise<Result<SectionSaved, Refusal>> {
	const now = services.clock.businessNow();
	const content = [sent.section, [...sent.typed], [...sent.words], [...sent.notes], sent.nothingToReport];
	return carryOut<SectionSaved, Refusal>(services, actor, { commandId, operation: 'save-section', sent: content }, async (tx) => {
		const whole = await lockWholeReturn(tx, scope, londonDay(now), returnId);
		if (whole === null) return refused({ code: 'not-found' });
		const boxes = whole.sections.find(({ section }) => section === sent.section);
		if (boxes === undefined) return refused({ code: 'no-such-section' });
		const draft = await getWorkingDraft(tx, scope, whole);
		const stored = { ...draft, nothingToReport: draft.nothingToReport.has(sent.section) };
		// The tick is the lead's: a member's form has none.
		const nothingToReport = whole.ownAreaIds === null ? sent.nothingToReport : stored.nothingToReport;
		const notes = whole.ownAreaIds === null ? sent.notes : ownNotes(draft, sent);
		const version = whole.kpiReturn.sections.find(({ section }) => section === sent.section)?.version ?? 0;
		const untouched = sectionChanges(stored, ofAllSent(sent, drawn)).length === 0;
		const save = { ...sent, notes, nothingToReport, expectedVersion: untouched ? version : sent.expectedVersion, by: actor };
		const decided = decideSaveSection({ kpiReturn: whole.kpiReturn, boxes, stored }, save, now);
		if (!decided.ok) return decided;
		const blocking = countBlocking(draft, decided.value);
		await writeSection(tx, returnId, { ...decided.value, complete: blocking === 0, savedAt: now, savedBy: actor.personId });
		const figures = figuresOf(draft, boxes, decided.value.typed);
		await saveDraftFigures(tx, returnId, sent.section, figures);
		await saveDraftNarrative(tx, returnId, decided.value.words);
		await saveDraftNotes(tx, returnId, decided.value.notes);
		return accepted({
			outcome: { version: decided.value.version, blocking },
			changes: [
				{
					action: 'return.section-saved',
					subject: { kind: 'return', id: returnId },
					bodyId: whole.row.bodyId,
					before: { section: sent.section, version },
					after: { section: sent.section, version: decided.value.version, nothingToReport, changed: changedFigures(draft, figures) },
				},
			],
		});
	});
}

/** What the page showed of everything that was sent: whatever it did not name, it showed empty. */
const ofAllSent = (sent: SectionContent, drawn: SectionContent): SectionContent => ({
	typed: new Map([...sent.typed.keys()].map((key) => [key, drawn.typed.get(key) ?? ''])),
	words: new Map([...sent.words.keys()].map((key) => [key, drawn.words.get(key) ?? ''])),
	notes: new Map([...sent.notes.keys()].map((key) => [key, drawn.notes.get(key) ?? ''])),
	nothingToReport: drawn.nothingToReport,
});

/** A member's notes: on what stood against its boxes before, or stands against them now. */
const ownNotes = (draft: WorkingDraft, { typed, notes }: Pick<SaveSection, 'typed' | 'notes'>): ReadonlyMap<string, string> =>
	new Map([...notesWithinReach(draft, notes), ...notesWithinReach({ ...draft, typed: new Map([...draft.typed, ...typed]) }, notes)]);

type TypedFigure = ReturnType<typeof figuresOf>[number];

/** Each box that was sent, with its figure where the text is one. */
function figuresOf({ measures }: WorkingDraft, boxes: BoxSection, typed: ReadonlyMap<string, string>) {
	const sent = allBoxes([boxes]).filter((box) => typed.has(figureKey(box)));
	const read = new Map(readTypedFigures(sent, measures, typed).figures.map((figure) => [figureKey(figure), figure.value]));
	return sent.map((box) => ({ ...box, typed: (typed.get(figureKey(box)) ?? '').trim(), value: read.get(figureKey(box)) ?? null }));
}

/** For the audit trail: figures alone, never what else was typed. */
const changedFigures = ({ typed }: WorkingDraft, figures: readonly TypedFigure[]) =>
	figures.filter((figure) => figure.typed !== (typed.get(figureKey(figure)) ?? '').trim()).map((figure) => ({ box: figureKey(figure), value: figure.value }));

function countBlocking(draft: WorkingDraft, { section, typed, words, notes, nothingToReport }: SectionWasSaved): number {
	const ticked = new Set([...draft.nothingToReport].filter((each) => each !== section));
	if (nothingToReport) ticked.add(section);
	const after = { typed: new Map([...draft.typed, ...typed]), words: new Map([...draft.words, ...words]), notes: new Map([...draft.notes, ...notes]) };
	const { findings } = judgeDraft({ ...draft, ...after, nothingToReport: ticked });
	return blockingFindings(findings).filter((finding) => finding.section === section).length;
}
