import type { BoxError, Question } from '../../../components/layout/question.ts';
import { only } from '../../../components/layout/record-view.ts';
import { monthsLabel } from '../../../domain/calendar/period-label.ts';
import type { BoxTable } from '../../../domain/kpi-return/box.ts';
import { cellNames } from '../../../domain/kpi-return/cell-names.ts';
import type { SaveSectionRefusal } from '../../../domain/kpi-return/decide-save-section.ts';
import { figureKey } from '../../../domain/kpi-return/figure.ts';
import type { PasteRefusal, TableLabels } from '../../../domain/kpi-return/paste-block.ts';
import { whyLocked } from '../../../domain/kpi-return/why-locked.ts';
import { SECTION_LABELS } from '../../../domain/specification/section-labels.ts';
import type { SectionKey } from '../../../domain/specification/specification.ts';
import { listWords, plural } from '../../../domain/text/list-words.ts';
import type { Asked, Worded } from '../../../http/form-of.ts';
import type { LooksPersonalRefusal } from '../../../operations/gated.ts';
import type { ReturnFacts } from '../../../operations/kpi-return/show-return.ts';
import { lockWords } from '../lock-words.ts';
import { headWords, rowsAre, tableCaption } from '../table-words.ts';

export interface PasteInto {
	readonly facts: ReturnFacts;
	readonly section: SectionKey;
	readonly table: BoxTable;
}

/** The words at the head of the table's rows and columns, as its page shows them. */
export function tableLabels(table: BoxTable, { whole }: ReturnFacts): TableLabels {
	const names = cellNames(whole);
	const words = (heads: BoxTable['rows']): readonly string[] =>
		heads.map((head) => headWords(head, whole.row.period, names));
	return { rows: words(table.rows), columns: words(table.columns) };
}

export const findTable = ({ draft }: ReturnFacts, section: SectionKey, key: string): BoxTable | undefined =>
	draft.sections.find((each) => each.section === section)?.tables.find((table) => table.key === key);

/** A block copied from a spreadsheet, pasted as text: the way that needs no script. */
export function pasteForm({ facts, section, table }: PasteInto): Asked {
	const { row, periods } = facts.whole;
	const lock = whyLocked(row.state);
	const { rows, columns } = tableLabels(table, facts);
	const first = table.cells[0]?.[0];
	return {
		title: `Paste “${tableCaption(table, row.period, periods, cellNames(facts.whole))}”`,
		caption: `${SECTION_LABELS[section]}, ${monthsLabel(row.period)}`,
		back: `/returns/${row.id}/sections/${section}`,
		inset: lock === null ? [] : [lockWords(lock)],
		blocks: only(lock === null, {
			kind: 'list',
			items: [
				`${rowsAre(table) === 'Area' ? 'A row for each area' : 'A row for each measure'}, in this order: ${listWords(rows)}.`,
				columns.length === 1 ? 'One column.' : `A column for each of ${listWords(columns)}, in this order.`,
				'You can leave the headings in: they are recognised, and checked.',
				'An empty cell leaves its box as it is.',
			],
		}),
		questions: lock === null ? [startsQuestion(table, rows, columns), BLOCK] : [],
		suggested: { from: first === undefined ? [] : [figureKey(first)] },
		version: facts.draft.saved.find((saved) => saved.section === section)?.version ?? 0,
		button: lock === null ? { text: 'Put the figures in' } : null,
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
	label: 'The first figure belongs in',
	choices: cells.flatMap((across, down) =>
		across.map((box, index) => ({
			value: figureKey(box),
			text: columns.length === 1 ? (rows[down] ?? '') : `${rows[down]}, ${columns[index]}`,
		})),
	),
});

export type PutInRefusal =
	| LooksPersonalRefusal
	| SaveSectionRefusal
	| { readonly code: 'not-found' }
	| { readonly code: 'not-a-block'; readonly why: PasteRefusal };

/** Why nothing was put in. */
export function pasteRefusal(refusal: Worded<PutInRefusal>): BoxError {
	switch (refusal.code) {
		case 'not-a-block':
			return { field: 'block', message: blockWords(refusal.why) };
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

/** What is wrong with the block, and what to do. */
function blockWords(refusal: PasteRefusal): string {
	switch (refusal.code) {
		case 'nothing-pasted':
			return 'Paste the figures from your spreadsheet';
		case 'no-such-box':
			return 'Choose where the figures begin';
		case 'too-wide':
			return `You pasted ${plural(refusal.pasted, 'column')}, and there is room for ${refusal.room} from where they begin`;
		case 'too-tall':
			return `You pasted ${plural(refusal.pasted, 'row')}, and there is room for ${refusal.room} from where they begin`;
		case 'labels-differ':
			return refusal.expected === ''
				? `“${refusal.pasted}” is not one of the ${refusal.side} of this table`
				: `The ${refusal.side} are in another order: “${refusal.pasted}” stands where “${refusal.expected}” should`;
	}
}

/** What a paste saves: the figures pasted and no others, with what they held when they were read. */
export function contentOfPaste(
	{ draft }: ReturnFacts,
	section: SectionKey,
	pasted: ReadonlyMap<string, string>,
) {
	const rest = { words: new Map(), notes: new Map(), nothingToReport: draft.nothingToReport.has(section) };
	const before = new Map([...pasted.keys()].map((box) => [box, draft.typed.get(box) ?? '']));
	return { typed: { ...rest, typed: pasted }, drawn: { ...rest, typed: before } };
}
