import type { RecordBlock } from '../../../components/layout/record-view.ts';
import { detailsFound, looksPersonalWords } from '../../../components/words/nobody-named.ts';
import { type ThreadView, threadView } from '../../../components/words/thread-view.ts';
import { monthsLabel } from '../../../domain/calendar/period-label.ts';
import { writeInstant } from '../../../domain/calendar/write-date.ts';
import { cellNames } from '../../../domain/kpi-return/cell-names.ts';
import type { SaveSectionRefusal } from '../../../domain/kpi-return/decide-save-section.ts';
import {
	NARRATIVE_LABELS,
	NARRATIVE_QUESTIONS,
	type NarrativeQuestion,
} from '../../../domain/kpi-return/narrative.ts';
import type { SectionContent } from '../../../domain/kpi-return/section-content.ts';
import { whyLocked } from '../../../domain/kpi-return/why-locked.ts';
import { wordFinding } from '../../../domain/kpi-return/word-finding.ts';
import type { LooksPersonalRefusal } from '../../../operations/gated.ts';
import type { ReturnFacts } from '../../../operations/kpi-return/show-return.ts';
import { lockWords } from '../lock-words.ts';
import { conflictBlocks } from '../section/conflict-blocks.ts';
import type { ConflictView } from '../section/conflict-view.ts';

export interface NarrativeView {
	readonly returnId: string;
	readonly caption: string;
	readonly locked: string | null;
	readonly commandId: string;
	readonly version: number;
	readonly savedLast: string | null;
	readonly conflict: readonly RecordBlock[];
	readonly refused: string | null;
	readonly questions: readonly QuestionView[];
	/** The tick that nobody is named, once something was refused because of it. */
	readonly asksWhetherNamed: boolean;
	/** Saved a little after the last key, where a script runs. */
	readonly autosaves: boolean;
}

export interface QuestionView {
	readonly key: NarrativeQuestion;
	readonly label: string;
	readonly words: string;
	readonly was: string;
	readonly error: string | null;
	/** What looks as if it were about a person, and the note that says it is not. */
	readonly doubt: {
		readonly text: string;
		readonly noteKey: string;
		readonly note: string;
		readonly wasNote: string;
	} | null;
	readonly threads: readonly ThreadView[];
}

interface Drawing {
	readonly commandId: string;
	readonly mayPrepare: boolean;
	readonly autosaves?: boolean;
	readonly typed?: SectionContent;
	readonly conflict?: ConflictView;
	/** What the person saw when they typed, kept through a refusal: nobody else's work is gone over that was not shown. */
	readonly seen?: { readonly version: number; readonly drawn: SectionContent };
	readonly refusal?: SaveSectionRefusal | LooksPersonalRefusal;
}

const isQuestion = (field: string): boolean => (NARRATIVE_QUESTIONS as readonly string[]).includes(field);

const wordsOfFinds = (found: LooksPersonalRefusal['found']): string | null =>
	found.length === 0 ? null : looksPersonalWords(detailsFound({ found }));

/** Null where the narrative is not this person's to see: it is the lead's. */
export function narrativeView(
	facts: ReturnFacts,
	{ commandId, mayPrepare, autosaves = false, typed, conflict, seen, refusal }: Drawing,
): NarrativeView | null {
	const { whole, draft, findings } = facts;
	if (!draft.sections.some(({ section }) => section === 'narrative')) return null;
	const lock = whyLocked(whole.row.state);
	const saved = draft.saved.find(({ section }) => section === 'narrative');
	const tooLong = refusal?.code === 'too-long' ? refusal.questions : [];
	const personal = refusal?.code === 'looks-personal' ? refusal.found : [];
	return {
		autosaves,
		asksWhetherNamed: personal.length > 0,
		returnId: whole.row.id,
		caption: `${whole.row.agreementTitle}, ${monthsLabel(whole.row.period)}`,
		locked:
			lock !== null
				? lockWords(lock)
				: mayPrepare
					? null
					: 'Only the people who prepare this return can change it.',
		commandId,
		version: seen?.version ?? saved?.version ?? 0,
		savedLast:
			saved === undefined ? null : `Last saved by ${saved.savedByName}, ${writeInstant(saved.savedAt)}`,
		conflict: conflict === undefined ? [] : conflictBlocks(conflict),
		refused:
			refusal?.code === 'locked'
				? `Nothing was saved. ${lockWords(refusal.reason)}`
				: wordsOfFinds(personal.filter(({ field }) => !isQuestion(field))),
		questions: NARRATIVE_QUESTIONS.map((key) => {
			const doubt = findings.find(
				(finding) => finding.code === 'looks-personal' && finding.facts.question === key,
			);
			return {
				key,
				label: NARRATIVE_LABELS[key],
				words: typed?.words.get(key) ?? draft.words.get(key) ?? '',
				was: (seen?.drawn ?? draft).words.get(key) ?? '',
				error: tooLong.includes(key)
					? `Enter ‘${NARRATIVE_LABELS[key]}’ in 5,000 characters or fewer`
					: wordsOfFinds(personal.filter(({ field }) => field === key)),
				doubt:
					doubt === undefined
						? null
						: {
								text: wordFinding(doubt, cellNames(whole)),
								noteKey: doubt.key,
								note: typed?.notes.get(doubt.key) ?? draft.notes.get(doubt.key) ?? '',
								wasNote: (seen?.drawn ?? draft).notes.get(doubt.key) ?? '',
							},
				threads: whole.queries
					.filter(({ question, state }) => question === key && state !== 'resolved')
					.map((query) => threadView(query, whole.row.id)),
			};
		}),
	};
}
