import { writeInstant } from '../../../domain/calendar/write-date.ts';
import { allBoxes } from '../../../domain/kpi-return/all-boxes.ts';
import { cellNames } from '../../../domain/kpi-return/cell-names.ts';
import { figureKey } from '../../../domain/kpi-return/figure.ts';
import { nameCell } from '../../../domain/kpi-return/name-cell.ts';
import { NARRATIVE_LABELS } from '../../../domain/kpi-return/narrative.ts';
import { sectionChanges } from '../../../domain/kpi-return/section-changes.ts';
import type { SectionContent } from '../../../domain/kpi-return/section-content.ts';
import type { SectionKey } from '../../../domain/specification/specification.ts';
import type { ReturnFacts } from '../../../operations/kpi-return/show-return.ts';

export interface ConflictView {
	readonly who: string;
	readonly when: string;
	/** Where both changed the same thing: the form keeps what this person typed. */
	readonly both: readonly { readonly what: string; readonly theirs: string; readonly yours: string }[];
	/** What only the other changed: the form has taken it over. */
	readonly taken: readonly { readonly what: string; readonly theirs: string; readonly before: string }[];
}

/**
 * Two people had the section on the screen and the other saved first. The form is drawn again with what this person typed where
 * he or she typed, and with the other's figures everywhere else, so that neither loses anything.
 */
export function mergeConflict(
	facts: ReturnFacts,
	section: SectionKey,
	drawn: SectionContent,
	yours: SectionContent,
): { readonly conflict: ConflictView; readonly typed: SectionContent } {
	const saved = facts.draft.saved.find((each) => each.section === section);
	const stored: SectionContent = {
		...facts.draft,
		nothingToReport: facts.draft.nothingToReport.has(section),
	};
	const theirs = sectionChanges(stored, drawn);
	const mine = new Set(sectionChanges(yours, drawn).map(nameOf));
	const both = theirs.filter((change) => mine.has(nameOf(change)));
	const taken = theirs.filter((change) => !mine.has(nameOf(change)));
	const what = labels(facts, section);
	const typed = new Map(yours.typed);
	const notes = new Map(yours.notes);
	const words = new Map(yours.words);
	let nothingToReport = yours.nothingToReport;
	for (const change of taken) {
		if (change.kind === 'figure') typed.set(change.box, change.stored);
		if (change.kind === 'narrative') words.set(change.question, change.stored);
		if (change.kind === 'note') notes.set(change.finding, change.stored);
		if (change.kind === 'nothing-to-report') nothingToReport = change.stored;
	}
	return {
		typed: { typed, words, notes, nothingToReport },
		conflict: {
			who: saved?.savedByName ?? 'Somebody else',
			when: saved === undefined ? '' : writeInstant(saved.savedAt),
			both: both.map((change) => ({
				what: what(change),
				theirs: written(change.stored),
				yours: written(yoursOf(change, yours)),
			})),
			taken: taken.map((change) => ({
				what: what(change),
				theirs: written(change.stored),
				before: written(change.yours),
			})),
		},
	};
}

type Change = ReturnType<typeof sectionChanges>[number];

const nameOf = (change: Change): string =>
	change.kind === 'figure'
		? change.box
		: change.kind === 'note'
			? change.finding
			: change.kind === 'narrative'
				? change.question
				: change.kind;

const written = (value: string | boolean): string =>
	typeof value === 'boolean' ? (value ? 'ticked' : 'not ticked') : value === '' ? 'empty' : value;

const yoursOf = (change: Change, yours: SectionContent): string | boolean =>
	change.kind === 'figure'
		? (yours.typed.get(change.box) ?? '')
		: change.kind === 'note'
			? (yours.notes.get(change.finding) ?? '')
			: change.kind === 'narrative'
				? (yours.words.get(change.question) ?? '')
				: yours.nothingToReport;

function labels({ whole }: ReturnFacts, section: SectionKey): (change: Change) => string {
	const names = cellNames(whole);
	const boxes = new Map(
		allBoxes(whole.sections.filter((each) => each.section === section)).map((box) => [figureKey(box), box]),
	);
	return (change) => {
		if (change.kind === 'note') return 'A note';
		if (change.kind === 'nothing-to-report') return '“Nothing to report”';
		if (change.kind === 'narrative') return `‘${NARRATIVE_LABELS[change.question]}’`;
		const box = boxes.get(change.box);
		return box === undefined ? 'A figure' : nameCell(box, names);
	};
}
