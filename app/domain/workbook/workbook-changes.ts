import type { BoxSection } from '../kpi-return/box.ts';
import { figureKey } from '../kpi-return/figure.ts';
import type { NarrativeQuestion } from '../kpi-return/narrative.ts';
import { parseFigure } from '../kpi-return/parse-figure.ts';
import type { ReturnDraft } from '../kpi-return/return-draft.ts';
import type { SectionKey } from '../specification/specification.ts';
import type { Taken } from './taken.ts';
import type { CellPlace } from './workbook-cells.ts';

/** What one section would hold other than it does. What is the same already is not among it. */
export interface WorkbookSectionChange {
	readonly section: SectionKey;
	/** By `figureKey`. */
	readonly figures: ReadonlyMap<string, Changed>;
	readonly words: ReadonlyMap<NarrativeQuestion, Changed>;
	/** Null where the tick stays as it is. */
	readonly nothingToReport: { readonly was: boolean; readonly will: boolean } | null;
}

export interface Changed {
	readonly was: string;
	/** As it will be typed; empty where the cell is. */
	readonly will: string;
	readonly place: CellPlace;
}

export interface WorkbookChanges {
	readonly sections: readonly WorkbookSectionChange[];
	/** How many figures are there already as the workbook says them. */
	readonly unchanged: number;
}

type Draft = Pick<ReturnDraft, 'sections' | 'measures' | 'typed' | 'words' | 'nothingToReport'>;

/** Figure by figure, what a workbook changes of what is there. */
export function workbookChanges(draft: Draft, taken: Taken): WorkbookChanges {
	const compared = draft.sections.map((section) => compareSection(section, draft, taken));
	return {
		sections: compared.map(({ change }) => change).filter(changesAnything),
		unchanged: compared.reduce((sum, { unchanged }) => sum + unchanged, 0),
	};
}

function compareSection(section: BoxSection, draft: Draft, taken: Taken) {
	const figures = comparedFigures(section, draft, taken);
	const change: WorkbookSectionChange = {
		section: section.section,
		figures: new Map(figures.filter(([, { isSame }]) => !isSame).map(([key, { changed }]) => [key, changed])),
		words: section.section === 'narrative' ? changedWords(draft, taken) : new Map(),
		nothingToReport: changedTick(section.section, draft, taken),
	};
	const unchanged = figures.filter(([, { isSame, changed }]) => isSame && changed.was !== '').length;
	return { change, unchanged };
}

const comparedFigures = (section: BoxSection, draft: Draft, taken: Taken) =>
	boxesOf(section).flatMap((box) => {
		const key = figureKey(box);
		const read = taken.figures.get(key);
		if (read === undefined) return [];
		const was = (draft.typed.get(key) ?? '').trim();
		const unit = draft.measures.find((measure) => measure.key === box.measureKey)?.unit ?? 'count';
		const there = was === '' ? null : parseFigure(was, unit);
		const isSame = there === null ? read.value === null : there.ok && there.value === read.value;
		return [[key, { isSame, changed: { was, will: read.typed, place: read.place } }] as const];
	});

const changedWords = (draft: Draft, taken: Taken): WorkbookSectionChange['words'] =>
	new Map(
		[...taken.words].flatMap(([question, { text, place }]) => {
			const was = (draft.words.get(question) ?? '').trim();
			return was === text.trim() ? [] : [[question, { was, will: text, place }] as const];
		}),
	);

function changedTick(section: SectionKey, draft: Draft, taken: Taken) {
	const will = taken.nothingToReport.get(section)?.ticked;
	const was = draft.nothingToReport.has(section);
	return will === undefined || will === was ? null : { was, will };
}

const boxesOf = ({ tables }: BoxSection) => tables.flatMap(({ cells }) => cells.flat());

const changesAnything = ({ figures, words, nothingToReport }: WorkbookSectionChange): boolean =>
	figures.size > 0 || words.size > 0 || nothingToReport !== null;

/** What was shown beside a workbook's values, as text: where it is another one by now, somebody saved in the meantime. */
export const shownBeside = ({ sections }: WorkbookChanges): string =>
	JSON.stringify(
		sections.map(({ section, figures, words, nothingToReport }) => [
			section,
			[...figures].map(([key, { was, will }]) => [key, was, will]),
			[...words].map(([question, { was, will }]) => [question, was, will]),
			nothingToReport,
		]),
	);
