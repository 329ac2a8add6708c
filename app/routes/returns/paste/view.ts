import { monthsLabel } from '../../../domain/calendar/period-label.ts';
import type { BoxTable } from '../../../domain/kpi-return/box.ts';
import { figureKey } from '../../../domain/kpi-return/figure.ts';
import type { PasteRefusal, TableLabels } from '../../../domain/kpi-return/paste-block.ts';
import { whyLocked } from '../../../domain/kpi-return/why-locked.ts';
import { SECTION_LABELS } from '../../../domain/specification/section-labels.ts';
import type { SectionKey } from '../../../domain/specification/specification.ts';
import { listWords, plural } from '../../../domain/text/list-words.ts';
import type { ReturnFacts } from '../../../operations/kpi-return/show-return.ts';
import { cellNames } from '../cell-names.ts';
import { lockWords } from '../lock-words.ts';
import { headWords, rowsAre, tableCaption } from '../table-words.ts';

export interface PasteView {
	readonly returnId: string;
	readonly section: SectionKey;
	readonly caption: string;
	readonly heading: string;
	readonly locked: string | null;
	readonly order: readonly string[];
	readonly starts: readonly { readonly value: string; readonly text: string }[];
	readonly from: string;
	readonly block: string;
	readonly error: string | null;
	readonly refused: string | null;
	readonly hidden: { readonly commandId: string; readonly version: number };
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

interface Drawing {
	readonly commandId: string;
	readonly block?: string;
	readonly from?: string;
	readonly error?: string | null;
	readonly refused?: string | null;
}

/** Null where this person has no such table in the return. */
export function pasteView(
	facts: ReturnFacts,
	section: SectionKey,
	key: string,
	{ commandId, block = '', from, error = null, refused = null }: Drawing,
): PasteView | null {
	const table = findTable(facts, section, key);
	if (table === undefined) return null;
	const { row, periods } = facts.whole;
	const lock = whyLocked(row.state);
	const { rows, columns } = tableLabels(table, facts);
	const first = table.cells[0]?.[0];
	return {
		returnId: row.id,
		section,
		caption: `${SECTION_LABELS[section]}, ${monthsLabel(row.period)}`,
		heading: `Paste “${tableCaption(table, row.period, periods, cellNames(facts.whole))}”`,
		locked: lock === null ? null : lockWords(lock),
		order: [
			`${rowsAre(table) === 'Area' ? 'A row for each area' : 'A row for each measure'}, in this order: ${listWords(rows)}.`,
			columns.length === 1 ? 'One column.' : `A column for each of ${listWords(columns)}, in this order.`,
		],
		starts: table.cells.flatMap((cells, down) =>
			cells.map((box, across) => ({
				value: figureKey(box),
				text: columns.length === 1 ? (rows[down] ?? '') : `${rows[down]}, ${columns[across]}`,
			})),
		),
		from: from ?? (first === undefined ? '' : figureKey(first)),
		block,
		error,
		refused,
		hidden: {
			commandId,
			version: facts.draft.saved.find((saved) => saved.section === section)?.version ?? 0,
		},
	};
}

/** What is wrong with the block, and what to do. */
export function refusedPaste(refusal: PasteRefusal): string {
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
