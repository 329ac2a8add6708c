import { lockWholeReturn, type WholeReturn } from '../../../db/read/whole-returns.ts';
import { getWorkingDraft, type WorkingDraft } from '../../../db/read/working-drafts.ts';
import { keepSection } from '../../../db/write/saved-sections.ts';
import type { Actor } from '../../domain/access/actor.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import {
	decideSaveSection,
	type SaveSectionRefusal,
	type SectionSave,
} from '../../domain/kpi-return/decide-save-section.ts';
import { notesWithinReach } from '../../domain/kpi-return/notes-within-reach.ts';
import { savesByItself } from '../../domain/kpi-return/saves-by-itself.ts';
import { sectionChanges } from '../../domain/kpi-return/section-changes.ts';
import type { SectionContent } from '../../domain/kpi-return/section-content.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import type { Services } from '../../services.ts';
import { gated, type LooksPersonalRefusal } from '../gated.ts';
import { carryOut } from '../record-change.ts';

export interface SaveSection extends Omit<SectionSave, 'by' | 'sentFrom'> {
	readonly commandId: string;
	readonly nobodyNamed?: boolean;
	readonly returnId: string;
	/** What the page showed when it was drawn, by which the work of two people is told apart. */
	readonly drawn: SectionContent;
}

/** Beside the command, as it says nothing: the same words sent by hand, where no answer came, are the same command. */
interface Sending {
	/** The page sends it while somebody is typing; no button was pressed. */
	readonly byItself?: boolean;
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
	command: SaveSection,
	{ byItself = false }: Sending = {},
): Promise<Result<SectionSaved, Refusal | LooksPersonalRefusal>> {
	const { commandId, returnId, drawn, ...sent } = command;
	const now = services.clock.businessNow();
	return carryOut<SectionSaved, Refusal>(services, actor, 'save-section', gated(command), async (tx) => {
		const whole = await lockWholeReturn(tx, scope, londonDay(now), returnId);
		if (whole === null) return refused({ code: 'not-found' });
		const draft = await getWorkingDraft(tx, scope, whole);
		const boxes = whole.sections.find(({ section }) => section === sent.section);
		// A member is asked fewer sections than the return.
		if (boxes === undefined || !draft.sections.some(({ section }) => section === sent.section))
			return refused({ code: 'no-such-section' });
		if (byItself && !savesByItself(whole.kpiReturn, actor)) return refused({ code: 'not-by-itself' });
		const stored = { ...draft, nothingToReport: draft.nothingToReport.has(sent.section) };
		const { shown, notes, nothingToReport } = withinReach(whole, draft, stored, sent, drawn);
		const version = whole.kpiReturn.sections.find(({ section }) => section === sent.section)?.version ?? 0;
		const expectedVersion = sectionChanges(stored, shown).length === 0 ? version : sent.expectedVersion;
		const save = {
			...sent,
			notes,
			nothingToReport,
			expectedVersion,
			sentFrom: { form: commandId, byItself },
			by: actor,
		};
		const decided = decideSaveSection({ kpiReturn: whole.kpiReturn, boxes, stored }, save, now);
		if (!decided.ok) return decided;
		const { blocking, changed } = await keepSection(tx, whole, draft, decided.value);
		return accepted({
			outcome: { version: decided.value.version, blocking },
			changes: [
				{
					action: 'return.section-saved',
					subject: { kind: 'return', id: returnId },
					bodyId: whole.row.bodyId,
					before: { section: sent.section, version },
					after: {
						section: sent.section,
						version: decided.value.version,
						nothingToReport,
						byItself,
						changed,
					},
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

/** A member's form has no tick, which is the lead's, and reaches the notes on its own boxes alone. */
function withinReach(
	{ ownAreaIds }: WholeReturn,
	draft: WorkingDraft,
	{ nothingToReport }: SectionContent,
	sent: SectionContent,
	drawn: SectionContent,
) {
	const shown = ofAllSent(sent, drawn);
	if (ownAreaIds === null) return { shown, notes: sent.notes, nothingToReport: sent.nothingToReport };
	return { shown: { ...shown, nothingToReport }, notes: ownNotes(draft, sent), nothingToReport };
}

/** A member's notes: on what stood against its boxes before, or stands against them now. */
const ownNotes = (
	draft: WorkingDraft,
	{ typed, notes }: Pick<SaveSection, 'typed' | 'notes'>,
): ReadonlyMap<string, string> =>
	new Map([
		...notesWithinReach(draft, notes),
		...notesWithinReach({ ...draft, typed: new Map([...draft.typed, ...typed]) }, notes),
	]);
