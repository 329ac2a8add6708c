import type { WorkbookFileRefusal } from '../../domain/workbook/workbook-file-refusal.ts';

const TAG = /<(\/?)([A-Za-z][\w.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*')){0,40})\s*(\/?)>/y;
const TEXT = /[^<]*/y;
const ATTRIBUTE = /\s([\w:.-]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/g;
export const UNREADABLE: WorkbookFileRefusal = { code: 'workbook-not-readable' };

export interface Tag {
	readonly name: string;
	readonly closes: boolean;
	readonly isWhole: boolean;
	readonly attributes: ReadonlyMap<string, string>;
}

/** What stops the walk. */
export class Refused extends Error {
	readonly refusal: WorkbookFileRefusal;
	constructor(refusal: WorkbookFileRefusal) {
		super(refusal.code);
		this.refusal = refusal;
	}
}

/** A text that is walked tag by tag, and how far. */
export interface Walk {
	readonly xml: string;
	at: number;
}

export function must(holds: boolean): void {
	if (!holds) throw new Refused(UNREADABLE);
}

export function textUpTo(walk: Walk, name: string): string {
	const text = textHere(walk);
	const tag = tagHere(walk);
	if (tag === null || tag.name !== name || !tag.closes) throw new Refused(UNREADABLE);
	return text;
}

/** Words with fonts of their own: read by the library, held to their tags here. How they are pronounced would be read as part of them. */
export function skipUpTo(walk: Walk, name: string): void {
	for (;;) {
		textHere(walk);
		const tag = tagHere(walk);
		if (tag === null || tag.name === 'rPh' || tag.name === 'c') throw new Refused(UNREADABLE);
		if (tag.name === name && tag.closes) return;
	}
}

/** The next tag, with nothing but space before it; null at the end. */
export function nextTag(walk: Walk): Tag | null {
	if (textHere(walk).trim() !== '') throw new Refused(UNREADABLE);
	return walk.at >= walk.xml.length ? null : tagHere(walk);
}

function textHere(walk: Walk): string {
	TEXT.lastIndex = walk.at;
	const [text = ''] = TEXT.exec(walk.xml) ?? [];
	walk.at += text.length;
	return text;
}

function tagHere(walk: Walk): Tag | null {
	TAG.lastIndex = walk.at;
	const found = TAG.exec(walk.xml);
	if (found === null) throw new Refused(UNREADABLE);
	walk.at = TAG.lastIndex;
	const [, closes, name = '', said = '', whole] = found;
	const attributes = new Map<string, string>();
	for (const [, key = '', double, single] of said.matchAll(ATTRIBUTE)) {
		if (attributes.has(key)) throw new Refused(UNREADABLE);
		attributes.set(key, double ?? single ?? '');
	}
	return { name, closes: closes === '/', isWhole: whole === '/', attributes };
}
