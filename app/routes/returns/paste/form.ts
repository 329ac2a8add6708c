import { z } from 'zod';
import { parseFigure } from '../../../domain/kpi-return/parse-figure.ts';
import { type ReadBlock, readBlock } from '../../../domain/kpi-return/read-block.ts';
import { spreadsheetCells } from '../../../domain/kpi-return/spreadsheet-cells.ts';
import { type Parsed, parseForm, typedText, unreadable } from '../../../http/form.ts';
import type { PasteInto } from './paste-into.ts';
import { problemWords } from './problem-words.ts';

export interface Pasted {
	/** What the boxes will hold, by `figureKey`; a figure that is there already is not among them. */
	readonly changes: ReadonlyMap<string, string>;
	/** What those boxes held when the person was shown what would change. */
	readonly shown: ReadonlyMap<string, string>;
	/** How many of the pasted figures are there already. */
	readonly unchanged: number;
	/** Labels of totals, which are worked out. */
	readonly leftOut: readonly string[];
}

/** `shown` is what the page that is checked says of the boxes; the page before it says nothing of them. */
const schema = z.strictObject({
	from: z.string().max(200),
	block: z.string().default(''),
	shown: z.string().optional(),
});

/** The block as it was pasted, read into the table; refused whole where anything does not fit. */
export function readPaste(form: FormData, into: PasteInto): Parsed<ReadBlock> {
	const parsed = parseForm(schema, form);
	if (!parsed.ok) return parsed;
	const { from, block } = parsed.command;
	const read = readBlock(spreadsheetCells(block), into.block, from);
	return read.ok
		? { ok: true, command: read.value }
		: { ok: false, typed: typedText(form), errors: problemWords(read.refusal, into) };
}

/** The same, as what it changes of what the person was shown, or of what is saved where they have not been shown it yet. */
export function parsePaste(form: FormData, into: PasteInto): Parsed<Pasted> {
	const read = readPaste(form, into);
	if (!read.ok) return read;
	const { figures, leftOut } = read.command;
	const before = form.has('shown') ? shownBefore(String(form.get('shown'))) : into.facts.draft.typed;
	const changes = figures.filter(({ key, value }) => figureIn(into, key, before.get(key)) !== value);
	const command = {
		changes: new Map(changes.map(({ key, typed }) => [key, typed])),
		shown: new Map(changes.map(({ key }) => [key, before.get(key) ?? ''])),
		unchanged: figures.length - changes.length,
		leftOut,
	};
	if (changes.length > 0) return { ok: true, command };
	const message = 'These figures are in the table already: nothing would change';
	return { ok: false, typed: typedText(form), errors: [{ field: 'block', message }] };
}

const texts = z.record(z.string(), z.string());

function shownBefore(text: string): ReadonlyMap<string, string> {
	try {
		return new Map(Object.entries(texts.parse(JSON.parse(text))));
	} catch {
		throw unreadable();
	}
}

/** What a box held as a figure; null where it was empty, or held something else. */
function figureIn({ block }: PasteInto, key: string, typed = ''): number | null {
	const box = block.boxes.flat().find((each) => each.key === key);
	const read = typed === '' || box === undefined ? null : parseFigure(typed, box.unit);
	return read?.ok ? read.value : null;
}
