import { strFromU8, strToU8, zipSync } from 'fflate';
import type { Chance } from './random.ts';
import type { BoxAt, WholeWorkbook } from './whole-workbook.ts';

/** A workbook after something was done to it. */
export interface Damaged {
	readonly bytes: Uint8Array;
	/** What these figures must be read as, other than they were; null where they must not be read at all. */
	readonly instead: ReadonlyMap<string, string | null>;
	/** It must be refused, whole. */
	readonly refused?: true;
}

export type Damage = (whole: WholeWorkbook, chance: Chance) => Damaged;
export type Parts = Map<string, Uint8Array>;

export const NONE: ReadonlyMap<string, string | null> = new Map();
export const zip = (parts: ReadonlyMap<string, Uint8Array>): Uint8Array =>
	zipSync(Object.fromEntries(parts), { level: 1 });
export const whole = (bytes: Uint8Array): Damaged => ({ bytes, instead: NONE });

/** Changes the text of one part. */
export function edited(of: WholeWorkbook, part: string, change: (text: string) => string): Parts {
	const parts = new Map(of.parts);
	parts.set(part, strToU8(change(strFromU8(parts.get(part)!))));
	return parts;
}

export const without = (of: WholeWorkbook, part: string): Parts => {
	const parts = new Map(of.parts);
	parts.delete(part);
	return parts;
};
export const cellAt = (address: string): RegExp => new RegExp(`<c r="${address}"([^>]*?)(?:/>|>.*?</c>)`);
const style = (attributes: string): string => /\ss="\d+"/.exec(attributes)?.[0] ?? '';

/** One box's cell written in another way. */
export const boxSays =
	(
		content: (s: string, address: string) => string,
		instead: string | null | ((box: BoxAt) => string | null),
	): Damage =>
	(of, chance) => {
		const box = chance.pick(of.boxes);
		const parts = edited(of, box.part, (text) =>
			text.replace(cellAt(box.address), (_all, attributes: string) =>
				content(style(attributes), box.address),
			),
		);
		const is = typeof instead === 'function' ? instead(box) : instead;
		return { bytes: zip(parts), instead: new Map([[box.key, is]]) };
	};

/** The same, where no reader could say what the cell holds. */
export const unreadable =
	(content: (s: string, address: string) => string): Damage =>
	(of, chance) => ({
		...boxSays(content, null)(of, chance),
		refused: true,
	});

export const inSheet =
	(change: (text: string, box: BoxAt) => string, more: Partial<Damaged> = {}): Damage =>
	(of, chance) => {
		const box = chance.pick(of.boxes);
		return { ...whole(zip(edited(of, box.part, (text) => change(text, box)))), ...more };
	};
export const REFUSED = { refused: true } as const;

export const added =
	(name: string, content: string | Uint8Array): Damage =>
	(of) => ({
		...whole(zip(new Map([...of.parts, [name, typeof content === 'string' ? strToU8(content) : content]]))),
		refused: true,
	});

export const asPounds = ({ unit }: BoxAt, text: string): string => (unit === 'pence' ? `${text}.00` : text);

export const nameOf = (of: WholeWorkbook, { part, address }: BoxAt): string => {
	const sheet = [...of.partOf].find(([, at]) => at === part)?.[0] ?? '';
	const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
	return `'${sheet.replaceAll("'", "''").replaceAll('&', '&amp;')}'!$${letters}$${row}`;
};

/** Rows that are called differently: of other areas, or of other measures. What is copied between rows of one name is what somebody typed. */
export function isOtherRow(key: string, than: string): boolean {
	const [measure, area] = key.split('|');
	const [otherMeasure, otherArea] = than.split('|');
	return area === '' || otherArea === ''
		? area === otherArea && measure !== otherMeasure
		: area !== otherArea;
}

/** What stands in two rows, the other way round: the cells say that they are where they are now. */
export function swapRows(text: string, one: string, other: string): string {
	const rowAt = (row: string): string =>
		new RegExp(`<row r="${row}"[^>]*>(.*?)</row>`, 's').exec(text)?.[1] ?? '';
	const first = rowAt(one);
	const second = rowAt(other);
	const moved = (cells: string, from: string, to: string): string =>
		cells.replaceAll(new RegExp(`<c r="([A-Z]+)${from}"`, 'g'), `<c r="$1${to}"`);
	return text
		.replace(`>${first}</row>`, '>@first@</row>')
		.replace(`>${second}</row>`, `>${moved(first, one, other)}</row>`)
		.replace('@first@', moved(second, other, one));
}
