import type { FormPageView } from '../../../components/layout/form-page.tsx';
import type { BoxError, Question } from '../../../components/layout/question.ts';
import { only, words } from '../../../components/layout/record-view.ts';
import { monthsLabel } from '../../../domain/calendar/period-label.ts';
import type { BoxTable } from '../../../domain/kpi-return/box.ts';
import { cellNames } from '../../../domain/kpi-return/cell-names.ts';
import type { SaveSectionRefusal } from '../../../domain/kpi-return/decide-save-section.ts';
import { figureKey } from '../../../domain/kpi-return/figure.ts';
import { rowsAre, tableCaption } from '../../../domain/kpi-return/table-words.ts';
import { whyLocked } from '../../../domain/kpi-return/why-locked.ts';
import { SECTION_LABELS } from '../../../domain/specification/section-labels.ts';
import type { SectionKey } from '../../../domain/specification/specification.ts';
import { listWords, plural } from '../../../domain/text/list-words.ts';
import type { Asked, Worded } from '../../../http/form-of.ts';
import type { LooksPersonalRefusal } from '../../../operations/gated.ts';
import type { ReturnFacts } from '../../../operations/kpi-return/show-return.ts';
import { lockWords } from '../lock-words.ts';
import type { Pasted } from './form.ts';
import type { PasteInto } from './paste-into.ts';

/** A block copied from a spreadsheet, pasted as text: the way that needs no script. */
export function pasteForm(into: PasteInto): Asked {
	const { facts, section, table } = into;
	const { row, periods } = facts.whole;
	const lock = whyLocked(row.state);
	const { rows, columns } = into.block;
	const names = { rows: rows.map(({ name }) => name), columns: columns.map(({ name }) => name) };
	const first = table.cells[0]?.[0];
	return {
		title: `Paste “${tableCaption(table, row.period, periods, cellNames(facts.whole))}”`,
		caption: `${SECTION_LABELS[section]}, ${monthsLabel(row.period)}`,
		back: `/returns/${row.id}/sections/${section}`,
		inset: lock === null ? [] : [lockWords(lock)],
		blocks: only(lock === null, {
			kind: 'list',
			items: [
				`Copy the names with the figures: ${rowsAre(table) === 'Area' ? 'areas' : 'measures'} (${listWords(names.rows)})${columns.length === 1 ? '' : `, and ${listWords(names.columns)}`}. They can stand in any order, and either down the side or across the top.`,
				'Figures without names go in one after another, in the order of this table.',
				'Totals are left out, and an empty cell changes nothing.',
				'You will see what changes before anything is saved.',
			],
		}),
		questions: lock === null ? [BLOCK, startsQuestion(table, names.rows, names.columns)] : [],
		suggested: { from: first === undefined ? [] : [figureKey(first)] },
		version: facts.draft.saved.find((saved) => saved.section === section)?.version ?? 0,
		button: lock === null ? { text: 'Show what will change' } : null,
	};
}

const BLOCK: Question = {
	kind: 'long-text',
	name: 'block',
	label: 'Paste here',
	hint: 'Copy the cells in your spreadsheet, then paste them into this box.',
	rows: 10,
};

const startsQuestion = (
	{ cells }: BoxTable,
	rows: readonly string[],
	columns: readonly string[],
): Question => ({
	kind: 'one-of-many',
	name: 'from',
	label: 'Without names, the first figure belongs in',
	choices: cells.flatMap((across, down) =>
		across.map((box, index) => ({
			value: figureKey(box),
			text: columns.length === 1 ? (rows[down] ?? '') : `${rows[down]}, ${columns[index]}`,
		})),
	),
});

/** Figure by figure, what stands there now and what will; nothing has been saved yet. */
export function checkPaste(
	{ changes, shown, unchanged, leftOut }: Pasted,
	{ facts, section, table, names }: PasteInto,
): Pick<FormPageView, 'title' | 'caption' | 'back' | 'blocks' | 'button' | 'hidden'> {
	const boxes = table.cells.flat().filter((box) => changes.has(figureKey(box)));
	const rows = boxes.map((box) => {
		const key = figureKey(box);
		const what = names.get(key) ?? '';
		return { key, cells: [what, shown.get(key) || 'empty', changes.get(key) ?? ''] };
	});
	const also = [
		...(unchanged === 0 ? [] : [`${plural(unchanged, 'figure')} there already.`]),
		...(leftOut.length === 0
			? []
			: [`Left out, because the portal works totals out itself: ${listWords(leftOut)}.`]),
	];
	return {
		title: `${plural(changes.size, 'figure')} will change`,
		caption: `${SECTION_LABELS[section]}, ${monthsLabel(facts.whole.row.period)}`,
		back: `/returns/${facts.whole.row.id}/sections/${section}`,
		blocks: [
			{
				kind: 'table',
				table: {
					id: 'changes',
					caption: 'What will change. Nothing has been saved yet.',
					captionSize: 's',
					columns: ['Figure', 'Now', 'After'].map(words),
					rows,
				},
			},
			...only(also.length > 0, { kind: 'list', items: also }),
		],
		hidden: { shown: JSON.stringify(Object.fromEntries(shown)) },
		button: { text: 'Put the figures in' },
	};
}

export type PutInRefusal = LooksPersonalRefusal | SaveSectionRefusal | { readonly code: 'not-found' };

/** Why nothing was put in. */
export function pasteRefusal(refusal: Worded<PutInRefusal>): BoxError {
	switch (refusal.code) {
		case 'locked':
			return { field: '', message: `Nothing was saved. ${lockWords(refusal.reason)}` };
		case 'too-long':
			return { field: 'block', message: 'Enter a figure of 200 characters or fewer' };
		case 'not-yours':
			return {
				field: '',
				message:
					'Nothing was saved. Some of these figures are for the lead provider or another member to fill in.',
			};
		case 'not-a-party':
		case 'not-by-itself':
		case 'no-such-section':
		case 'no-such-box':
			return {
				field: '',
				message: 'Nothing was saved: the page no longer fits the return. Reload it and try again.',
			};
	}
}

/** What a paste saves: the figures that change and no others, with what they held when they were shown. */
export function contentOfPaste({ draft }: ReturnFacts, section: SectionKey, { changes, shown }: Pasted) {
	const rest = { words: new Map(), notes: new Map(), nothingToReport: draft.nothingToReport.has(section) };
	return { typed: { ...rest, typed: changes }, drawn: { ...rest, typed: shown } };
}
