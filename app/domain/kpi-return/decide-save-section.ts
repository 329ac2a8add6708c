import type { Instant } from '../calendar/iso-date.ts';
import { accepted, type Result, refused } from '../result.ts';
import type { SectionKey } from '../specification/specification.ts';
import type { Box, BoxSection } from './box.ts';
import { figureKey } from './figure.ts';
import { isNoteKey } from './is-note-key.ts';
import type { ActingPerson, KpiReturn, SectionSaved, SentFrom } from './kpi-return.ts';
import { mayFillBox } from './may-fill-box.ts';
import { NARRATIVE_QUESTIONS, type NarrativeQuestion } from './narrative.ts';
import type { SectionWasSaved } from './return-event.ts';
import { type SectionChange, sectionChanges } from './section-changes.ts';
import type { SectionContent } from './section-content.ts';
import { sideOf } from './side-of.ts';
import { type LockReason, whyLocked } from './why-locked.ts';
import { WORDS_AT_MOST } from './words-given.ts';

export interface SectionSave extends SectionContent {
	readonly by: ActingPerson;
	readonly section: SectionKey;
	/** The version that the person's page was made from; 0 where the section had never been saved. */
	readonly expectedVersion: number;
	readonly sentFrom: SentFrom;
}

/** The return, the section's boxes, and what the draft holds of it. */
export interface SectionBeingSaved {
	readonly kpiReturn: KpiReturn;
	readonly boxes: BoxSection;
	readonly stored: SectionContent;
}

export type SaveSectionRefusal =
	| { readonly code: 'locked'; readonly reason: LockReason }
	| { readonly code: 'not-a-party' }
	/** The page sent it by itself, and this person's first save is by hand: see `savesByItself`. */
	| { readonly code: 'not-by-itself' }
	| { readonly code: 'no-such-section' }
	/** Boxes, questions or notes that the section does not have. */
	| { readonly code: 'no-such-box'; readonly boxes: readonly string[] }
	| {
			readonly code: 'too-long';
			readonly boxes: readonly string[];
			readonly questions: readonly NarrativeQuestion[];
			readonly notes: readonly string[];
	  }
	/** What only the lead or another member of the consortium fills in. */
	| { readonly code: 'not-yours'; readonly changes: readonly SectionChange[] }
	/** Somebody saved it in the meantime. What this person typed is in the command still; `changes` says where the two differ. */
	| {
			readonly code: 'changed-meanwhile';
			readonly version: number;
			readonly savedBy: string;
			readonly savedAt: Instant;
			readonly changes: readonly SectionChange[];
	  };

/** Longest text that a box keeps: room for a wrong answer in words. */
const TYPED_AT_MOST = 200;

/** Partial and wrong work is saved as it was typed; whether it will do is asked when the return is marked ready. */
export function decideSaveSection(
	state: SectionBeingSaved,
	save: SectionSave,
	now: Instant,
): Result<SectionWasSaved, SaveSectionRefusal> {
	const { kpiReturn, stored } = state;
	const locked = whyLocked(kpiReturn.state);
	if (locked !== null) return refused({ code: 'locked', reason: locked });
	const unfit = whyUnfit(state, save);
	if (unfit !== null) return refused(unfit);
	if (sideOf(kpiReturn, save.by) === 'outside') return refused({ code: 'not-a-party' });
	const changes = sectionChanges(stored, save);
	const theirs = notYours(state, changes, save.by);
	if (theirs.length > 0) return refused({ code: 'not-yours', changes: theirs });
	const last = kpiReturn.sections.find(({ section }) => section === save.section);
	if (last !== undefined && changes.length > 0 && isStale(last, save)) {
		const { version, savedBy, savedAt } = last;
		return refused({ code: 'changed-meanwhile', version, savedBy, savedAt, changes });
	}
	return accepted({
		type: 'section-saved',
		personId: save.by.personId,
		at: now,
		section: save.section,
		version: (last?.version ?? 0) + 1,
		typed: save.typed,
		words: save.words,
		notes: save.notes,
		nothingToReport: save.nothingToReport,
		sentFrom: save.sentFrom,
	});
}

/**
 * Somebody else saved since the page was drawn. What the page itself saved while one typed is no other's work, even where its answer never
 * arrived; and what it sent by itself and comes in after the form that was sent by hand is old.
 */
function isStale({ version, sentFrom }: SectionSaved, { expectedVersion, ...save }: SectionSave): boolean {
	const isSamePage = sentFrom !== null && sentFrom.form === save.sentFrom.form;
	if (isSamePage && sentFrom.byItself !== save.sentFrom.byItself) return save.sentFrom.byItself;
	return version !== expectedVersion;
}

function whyUnfit({ kpiReturn, boxes }: SectionBeingSaved, save: SectionSave): SaveSectionRefusal | null {
	if (!kpiReturn.asked.includes(save.section) || boxes.section !== save.section)
		return { code: 'no-such-section' };
	const asked = new Set(boxesOf(boxes).map(figureKey));
	const isNarrative = save.section === 'narrative';
	const unknown = [
		...[...save.typed.keys()].filter((key) => !asked.has(key)),
		...[...save.words.keys()].filter((question) => !isNarrative || !NARRATIVE_QUESTIONS.includes(question)),
		...[...save.notes.keys()].filter((key) => !isNoteKey(key, asked)),
	];
	if (unknown.length > 0) return { code: 'no-such-box', boxes: unknown };
	const long = (texts: ReadonlyMap<string, string>, atMost: number) =>
		[...texts].filter(([, text]) => text.length > atMost).map(([key]) => key);
	const tooLong = { boxes: long(save.typed, TYPED_AT_MOST), notes: long(save.notes, WORDS_AT_MOST) };
	const questions = NARRATIVE_QUESTIONS.filter(
		(question) => (save.words.get(question) ?? '').length > WORDS_AT_MOST,
	);
	return tooLong.boxes.length + tooLong.notes.length + questions.length > 0
		? { code: 'too-long', ...tooLong, questions }
		: null;
}

const boxesOf = ({ tables }: BoxSection): readonly Box[] => tables.flatMap(({ cells }) => cells.flat());

/** A member of a consortium changes the boxes of its own areas and its notes; the narrative and "nothing to report" are the lead's. */
function notYours(
	{ kpiReturn, boxes }: SectionBeingSaved,
	changes: readonly SectionChange[],
	by: ActingPerson,
): readonly SectionChange[] {
	if (sideOf(kpiReturn, by) !== 'member') return [];
	const mine = new Set(
		boxesOf(boxes)
			.filter((box) => mayFillBox(kpiReturn, box, by))
			.map(figureKey),
	);
	return changes.filter(
		(change) => change.kind !== 'note' && !(change.kind === 'figure' && mine.has(change.box)),
	);
}
