import { fieldId } from '../../../components/govuk/field-id.ts';
import type { RecordBlock } from '../../../components/layout/record-view.ts';
import { monthsLabel } from '../../../domain/calendar/period-label.ts';
import { writeInstant } from '../../../domain/calendar/write-date.ts';
import { beginsWithLedger } from '../../../domain/kpi-return/begins-with-ledger.ts';
import type { BoxSection } from '../../../domain/kpi-return/box.ts';
import { cellNames } from '../../../domain/kpi-return/cell-names.ts';
import { figureKey } from '../../../domain/kpi-return/figure.ts';
import type { SectionContent } from '../../../domain/kpi-return/section-content.ts';
import { whyLocked } from '../../../domain/kpi-return/why-locked.ts';
import { wordFinding } from '../../../domain/kpi-return/word-finding.ts';
import { SECTION_LABELS } from '../../../domain/specification/section-labels.ts';
import type { SectionKey } from '../../../domain/specification/specification.ts';
import type { ReturnFacts } from '../../../operations/kpi-return/show-return.ts';
import { lockWords } from '../lock-words.ts';
import { sourcesBlocks } from '../sources-blocks.ts';
import { conflictBlocks } from './conflict-blocks.ts';
import type { ConflictView } from './conflict-view.ts';
import { drawnText } from './form.ts';
import { type PreviewView, previewViews } from './preview-view.ts';
import { type Said, saidOfSection } from './said-of-section.ts';
import { boxName, type TableView, tableView } from './table-view.ts';

export interface Link {
	readonly text: string;
	/** Id of what it leads to. */
	readonly id: string;
}

export interface SectionView {
	readonly returnId: string;
	readonly section: SectionKey;
	readonly heading: string;
	readonly caption: string;
	/** Why nothing can be typed; null where it can. */
	readonly locked: string | null;
	readonly errors: readonly Link[];
	/** Warnings that still need a note. */
	readonly toNote: readonly Link[];
	/** Empty boxes, as work still to do. */
	readonly toFill: Link | null;
	/** From which cells of workbooks its figures came. */
	readonly sources: readonly RecordBlock[];
	readonly savedLast: string | null;
	/** Null where the tick is not this person's. */
	readonly nothing: { readonly checked: boolean } | null;
	readonly tables: readonly TableView[];
	readonly previews: readonly PreviewView[];
	readonly conflict: readonly RecordBlock[];
	readonly hidden: { readonly commandId: string; readonly version: number; readonly drawn: string };
	/** The tick that nobody is named, once something was refused because of it. */
	readonly asksWhetherNamed: boolean;
	/** For whom the officer types. */
	readonly onBehalfOf: string | null;
	/** Saved a little after the last key, where a script runs. Not while something stands there that was refused: that is the person's to decide. */
	readonly autosaves: boolean;
}

interface Drawing {
	readonly commandId: string;
	readonly mayPrepare: boolean;
	readonly autosaves?: boolean;
	/** What was typed and could not be saved, in place of what is stored. */
	readonly typed?: SectionContent;
	readonly conflict?: ConflictView;
	/** What the person saw when they typed, kept through a refusal: nobody else's work is gone over that was not shown. */
	readonly seen?: { readonly version: number; readonly drawn: SectionContent };
	readonly asksWhetherNamed?: boolean;
	/** What else was wrong with what was sent. */
	readonly refused?: readonly Link[];
}

/** Null where the return does not ask the section of this person, or it is the narrative, which has a page of its own. */
export function sectionView(
	facts: ReturnFacts,
	section: SectionKey,
	{
		commandId,
		mayPrepare,
		autosaves = false,
		typed,
		conflict,
		seen,
		refused = [],
		asksWhetherNamed = false,
	}: Drawing,
): SectionView | null {
	const { whole, draft, side } = facts;
	const asked = draft.sections.find((each) => each.section === section);
	if (asked === undefined || section === 'narrative') return null;
	const names = cellNames(whole);
	const saved = draft.saved.find((each) => each.section === section);
	const lock = whyLocked(whole.row.state);
	const notes = typed === undefined ? draft.notes : new Map([...draft.notes, ...typed.notes]);
	// A section that nobody has filled in yet is not full of mistakes; what was not saved has not been judged; what was sent is out of hand.
	const isSent = lock === 'accepted' || lock === 'with-the-commissioner';
	const isJudged = saved !== undefined && typed === undefined && !isSent;
	const said = saidOfSection(facts, section, names, notes).filter(
		({ kind }) => isJudged || kind === 'question' || kind === 'answered' || (isSent && kind === 'noted'),
	);
	const shown = typed === undefined ? draft.typed : new Map([...draft.typed, ...typed.typed]);
	const places = placesOf(facts, asked, typed === undefined);
	const keys = asked.tables.flatMap(({ cells }) => cells.flat().map(figureKey));
	return {
		returnId: whole.row.id,
		section,
		heading: SECTION_LABELS[section],
		caption: `${whole.row.agreementTitle}, ${monthsLabel(whole.row.period)}`,
		locked:
			lock !== null
				? lockWords(lock)
				: mayPrepare
					? null
					: 'Only the people who prepare this return can change it.',
		errors: [...refused, ...said.filter(({ kind }) => kind === 'error').map(linkTo)],
		toNote: said
			.filter(({ kind }) => kind === 'warning')
			.map(({ text, note }) => ({ text, id: fieldId(note?.name ?? '') })),
		toFill: isJudged ? toFillOf(facts, section) : null,
		sources: sourcesBlocks(facts.sources, [asked], names),
		savedLast:
			saved === undefined ? null : `Last saved by ${saved.savedByName}, ${writeInstant(saved.savedAt)}`,
		nothing:
			whole.ownAreaIds === null
				? { checked: typed?.nothingToReport ?? saved?.nothingToReport ?? false }
				: null,
		tables: asked.tables.map((table) =>
			tableView(table, {
				facts,
				names,
				typed: shown,
				said,
				...places,
			}),
		),
		previews: previewViews(facts, asked),
		conflict: conflict === undefined ? [] : conflictBlocks(conflict),
		hidden: {
			commandId,
			version: seen?.version ?? saved?.version ?? 0,
			drawn: drawnText(
				seen?.drawn ?? {
					typed: new Map([...draft.typed].filter(([key]) => keys.includes(key))),
					notes: draft.notes,
					nothingToReport: saved?.nothingToReport ?? false,
				},
			),
		},
		asksWhetherNamed,
		onBehalfOf: side === 'office' ? whole.row.leadName : null,
		autosaves,
	};
}

/** What the ledger of places says beside the boxes, and what it fills in where nobody has saved them. */
function placesOf({ whole, draft }: ReturnFacts, asked: BoxSection, isAsSaved: boolean) {
	if (whyLocked(whole.row.state) !== null) return {};
	const wasSaved = draft.saved.some(({ section }) => section === asked.section);
	const isShared = new Set(whole.areas.map(({ organisationId }) => organisationId)).size > 1;
	return {
		ledger: draft.ledger,
		...(isAsSaved ? { begun: beginsWithLedger(asked, draft, { wasSaved, isShared }) } : {}),
	};
}

const linkTo = ({ text, under }: Said): Link => ({ text, id: fieldId(boxName(under)) });

function toFillOf(facts: ReturnFacts, section: SectionKey): Link | null {
	const empty = facts.findings.find(
		(finding) => finding.section === section && finding.code === 'boxes-empty',
	);
	return empty === undefined
		? null
		: { text: wordFinding(empty, cellNames(facts.whole)), id: fieldId(boxName(empty.boxes[0] ?? '')) };
}
