import {
	MOST_OF_WORKBOOK as MOST,
	type WorkbookFileRefusal,
} from '../../domain/workbook/workbook-file-refusal.ts';
import { must, nextTag, Refused, skipUpTo, type Tag, textUpTo, UNREADABLE, type Walk } from './walk-tags.ts';

/** From 0. */
export interface Place {
	readonly row: number;
	readonly column: number;
}

/** A cell as it stands in the file. */
export interface ScannedCell extends Place {
	readonly address: string;
	readonly type: string;
	/** Its place in the list of styles. */
	readonly style: number;
	readonly hasFormula: boolean;
	/** What stands in it, untouched; null where nothing does, not even an empty text. */
	readonly raw: string | null;
	/** Words of its own, in place of a number of the list of words. */
	readonly inline: boolean;
}

type Scanned = { readonly cells: readonly ScannedCell[] } | WorkbookFileRefusal;

const TYPES = new Set(['n', 's', 'str', 'inlineStr', 'b', 'e', 'd']);
/**
 * The rows of a sheet, read strictly and cheaply before anything else reads them: each cell once, in its order, of a known type, with one value.
 * Too many of them are refused while they are counted. What any other reader would have to guess at is refused.
 */
export function scanSheet(sheetData: string): Scanned {
	const walk: Walk = { xml: sheetData, at: 0 };
	const cells: ScannedCell[] = [];
	try {
		let row = -1;
		let rows = 0;
		for (let tag = nextTag(walk); tag !== null; tag = nextTag(walk)) {
			if (tag.name !== 'row' || tag.closes) throw new Refused(UNREADABLE);
			row = laterOf(tag.attributes.get('r'), row);
			rows += 1;
			if (rows > MOST.cells) throw new Refused({ code: 'workbook-too-large', what: 'rows' });
			if (!tag.isWhole) scanRow(walk, row, cells);
		}
	} catch (fault) {
		if (fault instanceof Refused) return fault.refusal;
		throw fault;
	}
	return { cells };
}

function laterOf(said: string | undefined, before: number): number {
	const row = /^[1-9]\d{0,6}$/.test(said ?? '') ? Number(said) - 1 : -1;
	if (row <= before) throw new Refused(UNREADABLE);
	return row;
}

function scanRow(walk: Walk, row: number, cells: ScannedCell[]): void {
	let column = -1;
	for (let tag = nextTag(walk); !isEndOf(tag, 'row'); tag = nextTag(walk)) {
		const { place, ...said } = cellSaid(tag, row, column);
		column = place.column;
		const held = tag?.isWhole ? NOTHING : scanCell(walk);
		if (held === NOTHING) continue;
		const what = tooManyOf(place, cells);
		if (what !== null) throw new Refused({ code: 'workbook-too-large', what });
		cells.push({ ...place, ...said, ...held });
	}
}

const isEndOf = (tag: Tag | null, name: string): boolean => tag?.name === name && tag.closes;

const tooManyOf = ({ row, column }: Place, { length }: readonly unknown[]) =>
	row >= MOST.rows ? 'rows' : column >= MOST.columns ? 'columns' : length >= MOST.cells ? 'cells' : null;

/** What a cell's own tag says: where it is, behind the one before it and in its row, and what kind of value it has. */
function cellSaid(tag: Tag | null, row: number, before: number) {
	must(tag !== null && tag.name === 'c' && !tag.closes);
	const address = tag?.attributes.get('r') ?? '';
	const type = tag?.attributes.get('t') ?? 'n';
	const style = tag?.attributes.get('s') ?? '0';
	const place = placeOf(address);
	must(TYPES.has(type) && /^\d{1,5}$/.test(style));
	if (place === null || place.row !== row || place.column <= before) throw new Refused(UNREADABLE);
	return { place, address, type, style: Number(style) };
}

type Held = Pick<ScannedCell, 'hasFormula' | 'raw' | 'inline'>;
const NOTHING: Held = { hasFormula: false, raw: null, inline: false };

/** What stands between a cell's tags: a formula, a value, or words of its own. */
function scanCell(walk: Walk): Held {
	let held = NOTHING;
	for (let tag = nextTag(walk); !isEndOf(tag, 'c'); tag = nextTag(walk)) {
		if (tag === null || tag.closes) throw new Refused(UNREADABLE);
		held = heldWith(held, tag, walk);
	}
	return held;
}

function heldWith(held: Held, tag: Tag, walk: Walk): Held {
	switch (tag.name) {
		case 'f':
			must(held === NOTHING);
			if (!tag.isWhole) textUpTo(walk, 'f');
			return { ...held, hasFormula: true };
		case 'v':
			must(held.raw === null && !held.inline);
			return { ...held, raw: tag.isWhole ? '' : textUpTo(walk, 'v') };
		case 'is':
			must(held === NOTHING);
			if (!tag.isWhole) skipUpTo(walk, 'is');
			return { ...held, inline: true };
		default:
			throw new Refused(UNREADABLE);
	}
}

/** "E14" as row 13 and column 4; null for what is no cell. */
export function placeOf(address: string): Place | null {
	const found = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(address);
	if (found === null) return null;
	const column = [...(found[1] ?? '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
	return { row: Number(found[2]) - 1, column };
}
