import { parseIsoDate } from '../../domain/calendar/iso-date.ts';
import { A_TIME, EARLY_DAY, NO_DAY, NO_RESULT } from '../../domain/workbook/cell-faults.ts';
import type { CellContent } from '../../domain/workbook/workbook-cells.ts';
import type { ShownAs } from './number-format.ts';
import { plainText } from './plain-text.ts';
import type { ScannedCell } from './scan-sheet.ts';

export interface HowRead {
	/** As exceljs read them, where it found any. */
	readonly words: unknown;
	readonly shown: ShownAs;
	readonly date1904: boolean;
}

const EMPTY: CellContent = { kind: 'empty' };
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,3})?$/;
const DAY_IN_TEXT = /^(\d{4}-\d{2}-\d{2})(?:T00:00(?::00(?:\.0+)?)?Z?)?$/;
const FAULT = /^#[A-Z0-9_/?!]{2,20}$/;

/** What a cell holds. Its words are as the library read them; whatever in it is of no known kind is the whole file's fault. */
export function cellContent(scanned: ScannedCell, { words, shown, date1904 }: HowRead): CellContent {
	const { type, hasFormula, inline } = scanned;
	const raw = scanned.raw === null ? null : plainText(scanned.raw);
	const of = hasFormula ? ({ ofFormula: true } as const) : {};
	if (inline) return textOf(wordsOf(words), of);
	if (raw === null) return hasFormula ? { kind: 'fault', says: NO_RESULT } : EMPTY;
	switch (type) {
		case 's': {
			if (!/^\d{1,7}$/.test(raw) || hasFormula) throw new Error('a word of no number');
			return textOf(wordsOf(words), of);
		}
		case 'str':
			return textOf(withoutCodes(raw), of);
		case 'b':
			if (!['0', '1', 'true', 'false'].includes(raw)) throw new Error('neither true nor false');
			return { kind: 'truth', value: raw === '1' || raw === 'true', ...of };
		case 'e':
			if (!FAULT.test(raw)) throw new Error('no known error');
			return { kind: 'fault', says: raw };
		case 'd': {
			const day = DAY_IN_TEXT.exec(raw.trim())?.[1];
			return day === undefined ? { kind: 'fault', says: A_TIME } : dayOf(day, of);
		}
		default:
			return numberOf(raw.trim(), shown, date1904, of);
	}
}

function wordsOf(read: unknown): string {
	if (typeof read !== 'string') throw new Error('a word that is not in the list');
	return read;
}

type Of = { readonly ofFormula?: true };

const textOf = (text: string, of: Of): CellContent => (text === '' ? EMPTY : { kind: 'text', text, ...of });

/** A letter that XML cannot hold stands as its number: “_x000D_”. */
const withoutCodes = (text: string): string =>
	text.replace(/_x([0-9A-F]{4})_/g, (_all, hex) => String.fromCharCode(Number.parseInt(hex, 16)));

function numberOf(raw: string, shown: ShownAs, date1904: boolean, of: Of): CellContent {
	if (raw === '') return EMPTY;
	const value = NUMBER.test(raw) ? Number(raw) : Number.NaN;
	if (!Number.isFinite(value)) throw new Error('a number that is none');
	switch (shown) {
		case 'number':
			return { kind: 'number', value: value === 0 ? 0 : value, ...of };
		case 'percentage':
			return { kind: 'text', text: `${Number((value * 100).toPrecision(12))}%`, ...of };
		case 'time':
			return { kind: 'fault', says: A_TIME };
		case 'day':
			return dayOfNumber(Math.floor(value), date1904, of);
	}
}

const DAY_MS = 86_400_000;
/** Days are counted from 1 January 1900, with a 29 February 1900 that there never was; or from 1 January 1904. */
const FIRST_SURE = 61;
const ZERO = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) };

function dayOfNumber(days: number, date1904: boolean, of: Of): CellContent {
	if (!date1904 && days < FIRST_SURE) return { kind: 'fault', says: EARLY_DAY };
	if (days < 0 || days > 2_957_000) return { kind: 'fault', says: NO_DAY };
	const at = new Date((date1904 ? ZERO[1904] : ZERO[1900]) + days * DAY_MS);
	return dayOf(at.toISOString().slice(0, 10), of);
}

function dayOf(text: string, of: Of): CellContent {
	const day = parseIsoDate(text);
	return day === null ? { kind: 'fault', says: NO_DAY } : { kind: 'day', day, ...of };
}
